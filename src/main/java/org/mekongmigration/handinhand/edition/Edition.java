package org.mekongmigration.handinhand.edition;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.Finish;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Sides;

/**
 * The reader's choice.
 *
 * @param languages of a book, or of what pupils get, in their order; empty: as the work says
 * @param guide language of the teacher's parts; absent: as the work says
 * @param parts of a pack that are wanted; books and terms have no parts
 * @param paper absent: what suits the kind of work
 * @param smallFile pictures for phones and weak connections
 * @param contactSheet of a book: all its pages small, for those who check it
 * @param poster of a term: for the wall
 * @param grey nothing is told by colour, and nothing has one
 * @param sides printed on both where that saves paper, or where something stands on the back
 * @param thrift how sheets of a pack are made to take less paper
 * @param country two upper-case letters: whose curriculum a guide shows; absent: all that the work knows
 */
public record Edition(
        List<Language> languages,
        @Nullable Language guide,
        Set<PackPart> parts,
        Arrangement arrangement,
        @Nullable Paper paper,
        boolean landscape,
        boolean smallFile,
        boolean contactSheet,
        PosterSize poster,
        boolean grey,
        Sides sides,
        Thrift thrift,
        @Nullable String country) {

    /** How two languages share a page of a book. */
    public enum Arrangement {
        STACKED,
        SIDE_BY_SIDE
    }

    /** As the work says, everything, on the paper that suits it. */
    public static final Edition USUAL = new Edition(
            List.of(),
            null,
            Set.of(PackPart.values()),
            Arrangement.STACKED,
            null,
            false,
            false,
            false,
            PosterSize.NONE,
            false,
            Sides.ONE,
            Thrift.NONE,
            null);

    public Edition {
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    public Edition in(List<Language> chosen) {
        return changed(copy -> copy.languages = chosen);
    }

    public Edition guidedIn(@Nullable Language chosen) {
        return changed(copy -> copy.guide = chosen);
    }

    public Edition with(Set<PackPart> chosen) {
        return changed(copy -> copy.parts = chosen);
    }

    public Edition arranged(Arrangement chosen) {
        return changed(copy -> copy.arrangement = chosen);
    }

    public Edition on(@Nullable Paper chosen, boolean lying) {
        return changed(copy -> {
            copy.paper = chosen;
            copy.landscape = lying;
        });
    }

    public Edition asSmallFile(boolean chosen) {
        return changed(copy -> copy.smallFile = chosen);
    }

    public Edition asContactSheet(boolean chosen) {
        return changed(copy -> copy.contactSheet = chosen);
    }

    public Edition asPoster(PosterSize chosen) {
        return changed(copy -> copy.poster = chosen);
    }

    public Edition inGrey(boolean chosen) {
        return changed(copy -> copy.grey = chosen);
    }

    public Edition on(Sides chosen) {
        return changed(copy -> copy.sides = chosen);
    }

    public Edition sparing(Thrift chosen) {
        return changed(copy -> copy.thrift = chosen);
    }

    public Edition forCountry(@Nullable String chosen) {
        return changed(copy -> copy.country = chosen);
    }

    private Edition changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.edition();
    }

    /** What changes one thing has to name one thing. */
    private static final class Copy {

        private List<Language> languages;
        private @Nullable Language guide;
        private Set<PackPart> parts;
        private Arrangement arrangement;
        private @Nullable Paper paper;
        private boolean landscape;
        private boolean smallFile;
        private boolean contactSheet;
        private PosterSize poster;
        private boolean grey;
        private Sides sides;
        private Thrift thrift;
        private @Nullable String country;

        Copy(Edition of) {
            languages = of.languages;
            guide = of.guide;
            parts = of.parts;
            arrangement = of.arrangement;
            paper = of.paper;
            landscape = of.landscape;
            smallFile = of.smallFile;
            contactSheet = of.contactSheet;
            poster = of.poster;
            grey = of.grey;
            sides = of.sides;
            thrift = of.thrift;
            country = of.country;
        }

        Edition edition() {
            return new Edition(
                    languages,
                    guide,
                    parts,
                    arrangement,
                    paper,
                    landscape,
                    smallFile,
                    contactSheet,
                    poster,
                    grey,
                    sides,
                    thrift,
                    country);
        }
    }

    public boolean bothSides() {
        return sides != Sides.ONE;
    }

    public Finish finish() {
        return new Finish(smallFile ? Resolution.SMALL : Resolution.PRINT, grey, sides);
    }

    /** How the pages of a part go through the printer. Behind a card stands its own back, or nothing: it would be cut with it. */
    public PaperRun run(Part part, int pages, int copies) {
        boolean two = part.half() && paper != null && paper.half() != paper;
        return new PaperRun(copies, bothSides() && pages > 1 && (part.kind() != PartKind.CARDS || hasBacks(part)), two);
    }

    private static boolean hasBacks(Part part) {
        return part.blocks().stream().anyMatch(block -> block instanceof Block.CardSheet cards && cards.hasBacks());
    }

    /** Cards whose sheets are turned over their upper edge have their backs in other places. */
    Part turned(Part part) {
        boolean overTop = sides == Sides.SHORT_EDGE != landscape && bothSides();
        return !overTop || !hasBacks(part)
                ? part
                : part.with(part.blocks().stream()
                        .map(block -> block instanceof Block.CardSheet cards
                                ? new Block.CardSheet(cards.perSheet(), cards.cards(), true)
                                : block)
                        .toList());
    }

    /** A book is A5 lying, everything else A4 upright, unless somebody chose. */
    public Sheet sheet(Kind kind) {
        if (paper == null) {
            return kind == Kind.STORYBOOK ? new Sheet(Paper.A5, true) : new Sheet(Paper.A4, landscape);
        }
        return new Sheet(paper, landscape);
    }
}
