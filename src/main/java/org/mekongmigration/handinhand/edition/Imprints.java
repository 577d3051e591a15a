package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/** What every document says of its work: its facts, the foot of its pages, their numbers. */
public final class Imprints {

    private Imprints() {}

    /** @param languages of the document, the main one first */
    public static Facts facts(PrintOrder<?> order, Speaker speaker, List<Language> languages) {
        var work = order.work();
        var title = speaker.sayOr("untitled", work.title(), "title");
        return new Facts(
                title.words(),
                languages.getFirst(),
                List.copyOf(new LinkedHashSet<>(languages)),
                work.makers(),
                work.licence(),
                order.version());
    }

    /** Title; version and licence. */
    public static List<Text> footLines(PrintOrder<?> order, Speaker speaker) {
        var lines = new ArrayList<Text>();
        speaker.say(order.work().title(), "title").ifPresent(lines::add);
        var licence = licence(order.work());
        if (order.version() != null) {
            lines.add(
                    licence == null
                            ? speaker.label("version", order.version())
                            : speaker.label("version-licence", order.version(), licence));
        } else if (licence != null) {
            lines.add(Text.plain(Language.ENGLISH, licence));
        }
        return lines;
    }

    /** As people read it: "CC BY 4.0". */
    public static @Nullable String licence(Content work) {
        return work.licence() == null ? null : readable(work.licence());
    }

    public static String readable(String licence) {
        return licence.startsWith("CC-") ? licence.replaceFirst("CC-", "CC ").replaceFirst("-(?=[0-9])", " ") : licence;
    }
}
