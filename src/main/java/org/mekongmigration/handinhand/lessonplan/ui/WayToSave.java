package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.lessonplan.PaperLot;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/**
 * A way to take less paper or ink.
 *
 * @param key of its words, behind "lessonplan.print.way."
 * @param of the part that it concerns; absent: all
 * @param cards on a sheet, where it is about cards
 * @param saves sheets of paper; 0: ink alone
 */
record WayToSave(
        String key,
        @Nullable Origin of,
        int cards,
        int saves,
        UnaryOperator<PrintChoice> take,
        UnaryOperator<PrintChoice> back) {

    /** Words on cards are read by several pupils at once. */
    private static final double LEGIBLE = 11;

    private static final int FEW = 3;

    /** What helps most comes first. */
    static List<WayToSave> among(PrintProof proof) {
        var ways = new ArrayList<WayToSave>();
        var choice = proof.choice();
        if (!choice.bothSides()) {
            add(
                    ways,
                    proof,
                    new WayToSave("sides", null, 0, 0, it -> it.onBothSides(true), it -> it.onBothSides(false)));
        }
        if (choice.wants(PartKey.ANSWERS)) {
            add(
                    ways,
                    proof,
                    new WayToSave(
                            "answers",
                            null,
                            0,
                            0,
                            it -> it.with(PartKey.ANSWERS, false),
                            it -> it.with(PartKey.ANSWERS, true)));
        }
        for (var row : proof.chosen()) {
            var origin = row.key().origin();
            if (origin != null && row.key().part() == PackPart.HANDOUTS) {
                halved(proof, row, origin).ifPresent(way -> add(ways, proof, way));
                shared(proof, row, origin).ifPresent(way -> add(ways, proof, way));
            } else if (origin != null && row.key().part() == PackPart.CARDS) {
                denser(proof, row, origin).ifPresent(way -> add(ways, proof, way));
            }
        }
        ways.sort(Comparator.comparingInt(WayToSave::saves).reversed());
        var best = new ArrayList<>(ways.subList(0, Math.min(FEW, ways.size())));
        if (!choice.grey()) {
            best.add(new WayToSave("grey", null, 0, 0, it -> it.inGrey(true), it -> it.inGrey(false)));
        }
        return List.copyOf(best);
    }

    /** Only what saves at least a sheet is worth a word. */
    private static void add(List<WayToSave> ways, PrintProof proof, WayToSave way) {
        int saves = proof.sheets() - sheets(proof, way.take().apply(proof.choice()));
        if (saves > 0) {
            ways.add(new WayToSave(way.key(), way.of(), way.cards(), saves, way.take(), way.back()));
        }
    }

    private static Optional<WayToSave> halved(PrintProof proof, PrintProof.Row row, Origin sheet) {
        var paper = proof.choice().paper();
        if (proof.choice().thrift().halves(sheet)
                || paper.half() == paper
                || row.run().copies() < 2) {
            return Optional.empty();
        }
        boolean fits = row.parts().stream()
                .allMatch(part ->
                        proof.printing().measure(part.onHalf(), proof.sheet()).fits());
        return fits
                ? Optional.of(new WayToSave(
                        "half",
                        sheet,
                        0,
                        0,
                        it -> it.sparing(it.thrift().halving(sheet, true)),
                        it -> it.sparing(it.thrift().halving(sheet, false))))
                : Optional.empty();
    }

    /** Where each pupil would have one by herself. */
    private static Optional<WayToSave> shared(PrintProof proof, PrintProof.Row row, Origin sheet) {
        int pupils = proof.lessons().stream()
                .map(lesson -> lesson.plan().schoolClass().pupils())
                .mapToInt(size -> size == null ? 0 : size)
                .max()
                .orElse(0);
        if (pupils < 2 || row.run().copies() < pupils || proof.choice().thrift().shares(sheet)) {
            return Optional.empty();
        }
        return Optional.of(new WayToSave(
                "share",
                sheet,
                0,
                0,
                it -> it.sparing(it.thrift().sharing(sheet, true)),
                it -> it.sparing(it.thrift().sharing(sheet, false))));
    }

    /** As many cards as can still be read. */
    private static Optional<WayToSave> denser(PrintProof proof, PrintProof.Row row, Origin set) {
        int now = perSheet(row.parts());
        return CardSet.LAYOUTS.reversed().stream()
                .filter(more -> more > now)
                .filter(more -> row.parts().stream().allMatch(part -> isLegible(proof, part, set, more)))
                .findFirst()
                .map(more -> new WayToSave(
                        "cards",
                        set,
                        Typesetting.cardsOn(more, proof.sheet()),
                        0,
                        it -> it.sparing(it.thrift().withCards(set, more)),
                        it -> it.sparing(it.thrift().withCards(set, 0))));
    }

    private static boolean isLegible(PrintProof proof, Part part, Origin set, int more) {
        var denser = proof.choice().thrift().withCards(set, more).fitted(part);
        var measure = proof.printing().measure(denser, proof.sheet());
        return measure.fits() && measure.smallest() >= LEGIBLE;
    }

    private static int perSheet(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Block.CardSheet cards ? Stream.of(cards.perSheet()) : Stream.empty())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** What the same parts would take if that were chosen. The guide keeps its pages. */
    private static int sheets(PrintProof proof, PrintChoice then) {
        var edition = then.edition();
        int sheets = 0;
        for (var row : proof.chosen()) {
            if (row.parts().isEmpty()) {
                sheets += row.sheets();
            } else if (then.wants(row.key())) {
                for (int i = 0; i < row.parts().size(); i++) {
                    sheets += sheets(proof, row, i, edition);
                }
            }
        }
        return sheets;
    }

    private static int sheets(PrintProof proof, PrintProof.Row row, int part, Edition edition) {
        var fitted = edition.thrift().fitted(row.parts().get(part));
        int pages = row.key().isForTeacher()
                ? row.lots().get(part).pages()
                : proof.printing().measure(fitted, proof.sheet()).pages();
        return PaperLot.of(List.of(fitted), List.of(pages), proof.lessons(), edition, proof.sheet())
                .getFirst()
                .sheets();
    }
}
