package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Maker;
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

    /** At the foot of every page: title and version, licence and makers. */
    public static PartFrame frame(PrintOrder<?> order, Speaker speaker) {
        var about = new ArrayList<Text>();
        speaker.say(order.work().title(), "title").ifPresent(about::add);
        if (order.version() != null) {
            about.add(speaker.label("version", order.version()));
        }
        return new PartFrame(about, credits(order.work(), speaker.language()));
    }

    /** Licence and makers: they go with every sheet, wherever it is copied to. */
    static List<Text> credits(Content work, Language language) {
        var credits = new ArrayList<Text>();
        var licence = licence(work);
        if (licence != null) {
            credits.add(Text.plain(Language.ENGLISH, licence));
        }
        var makers = work.makers().stream().map(Maker::name).distinct().collect(Collectors.joining(", "));
        if (!makers.isBlank()) {
            credits.add(Text.plain(language, makers));
        }
        return credits;
    }

    /** As people read it: "CC BY 4.0". */
    public static @Nullable String licence(Content work) {
        return work.licence() == null ? null : readable(work.licence());
    }

    public static String readable(String licence) {
        return licence.startsWith("CC-") ? licence.replaceFirst("CC-", "CC ").replaceFirst("-(?=[0-9])", " ") : licence;
    }
}
