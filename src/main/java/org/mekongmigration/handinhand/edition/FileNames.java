package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.language.Language;

/** Names of files: what it is, which parts, which languages; in letters that every system and messenger keeps. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    static String of(PrintOrder<?> order, Document document) {
        var parts = new ArrayList<String>();
        parts.add(base(order.work()));
        var wanted = order.edition().parts();
        var isPack = order.work().kind() == Kind.ACTIVITY || order.work().kind() == Kind.LESSON_PLAN;
        if (isPack && wanted.size() < PackPart.values().length) {
            wanted.stream().sorted().map(PackPart::word).forEach(parts::add);
        }
        document.facts().languages().stream().map(Language::tag).forEach(parts::add);
        return String.join("-", parts) + ".pdf";
    }

    /** The title where it is written in Latin letters, else the id. */
    private static String base(Content work) {
        var titles = new ArrayList<String>();
        work.title().in(work.source()).ifPresent(titles::add);
        work.title().in(Language.ENGLISH).ifPresent(titles::add);
        titles.add(work.id().value());
        return slug(titles);
    }

    private static String slug(List<String> candidates) {
        for (var candidate : candidates) {
            var slug = candidate
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[’']", "")
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            boolean isWhole = candidate.codePoints().filter(Character::isLetter).allMatch(c -> c < 0x80);
            if (isWhole && !slug.isEmpty()) {
                return slug.length() <= LONGEST
                        ? slug
                        : slug.substring(0, LONGEST).replaceAll("-$", "");
            }
        }
        return "work";
    }
}
