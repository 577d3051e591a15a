package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.language.Language;

/** Names of files: what it is, which parts, which languages; in letters that every system and messenger keeps. */
final class FileNames {

    private static final int LONGEST = 60;

    private static final Set<Kind> PACKS = EnumSet.of(Kind.ACTIVITY, Kind.LESSON_PLAN, Kind.LESSON_PACK);

    private FileNames() {}

    /** A part of a pack by itself: its place in the order, what it is, what it is called. */
    static String of(int place, Part part) {
        var kind = part.kind() == PartKind.GUIDE ? "guide" : part.kind().name().toLowerCase(Locale.ROOT);
        var slug = slug(List.of(title(part.blocks()).orElse(part.runningHead().words()), kind));
        var name = slug.equals(kind) ? kind : kind + "-" + slug;
        var folder = part.kind() == PartKind.ANSWERS ? "answers/" : "";
        return folder + "%02d-%s.pdf".formatted(place, name);
    }

    private static Optional<String> title(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.text().words());
                    case Block.Facing facing -> facing.perLanguage().stream().flatMap(each -> title(each).stream());
                    default -> Stream.empty();
                })
                .findFirst();
    }

    static String of(PrintOrder<?> order, Document document) {
        var parts = new ArrayList<String>();
        parts.add(base(order.work()));
        var wanted = order.edition().parts();
        var isPack = PACKS.contains(order.work().kind());
        if (isPack && wanted.size() < PackPart.values().length && !wanted.containsAll(PackPart.OF_ONE_FILE)) {
            wanted.stream().sorted().map(PackPart::word).forEach(parts::add);
        }
        if (document.body() instanceof ContactSheet) {
            parts.add("contact-sheet");
        }
        if (document.body() instanceof Posters && !isPack) {
            parts.add("poster");
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
