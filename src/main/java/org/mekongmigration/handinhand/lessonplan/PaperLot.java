package org.mekongmigration.handinhand.lessonplan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/**
 * The paper that one part of a pack takes.
 *
 * @param pages of one copy
 * @param cutsPerSheet straight cuts
 */
public record PaperLot(@Nullable Origin origin, int pages, PaperRun run, int cutsPerSheet) {

    public int sheets() {
        return run.sheets(pages);
    }

    public int cuts() {
        return cutsPerSheet * sheets();
    }

    public boolean isCut() {
        return cutsPerSheet > 0;
    }

    /** @param copies of what is printed for a class; what is not in it is printed once */
    static PaperLot of(Part part, int pages, Map<Origin, Integer> copies, Edition edition, Sheet sheet) {
        int wanted =
                part.origin() == null || part.kind() == PartKind.ANSWERS ? 1 : copies.getOrDefault(part.origin(), 1);
        return new PaperLot(part.origin(), pages, edition.run(part, pages, wanted), cuts(part, sheet));
    }

    private static int cuts(Part part, Sheet sheet) {
        if (part.half()) {
            return 1;
        }
        return part.blocks().stream()
                .flatMap(block -> block instanceof Block.CardSheet cards
                        ? Stream.of(Typesetting.cuts(cards.perSheet(), sheet))
                        : Stream.empty())
                .findFirst()
                .orElse(0);
    }

    /**
     * One for each part, in order.
     *
     * @param pages of each part
     */
    public static List<PaperLot> of(
            List<Part> parts, List<Integer> pages, Collection<Lesson> lessons, Edition edition, Sheet sheet) {
        var copies = copies(lessons, edition);
        return Stream.iterate(0, i -> i + 1)
                .limit(parts.size())
                .map(i -> of(parts.get(i), pages.get(i), copies, edition, sheet))
                .toList();
    }

    /** How often each printable is wanted; what nobody could count is printed once. */
    static Map<Origin, Integer> copies(Collection<Lesson> lessons, Edition edition) {
        return GatheredMaterial.of(lessons).stream()
                .map(material -> material.spared(edition.thrift()))
                .filter(material -> material.origin() != null)
                .collect(Collectors.toMap(
                        material -> Objects.requireNonNull(material.origin()),
                        material -> Objects.requireNonNullElse(material.count(), 1),
                        Math::max));
    }
}
