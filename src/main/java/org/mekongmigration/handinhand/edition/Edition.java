package org.mekongmigration.handinhand.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.Finish;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * The reader's choice.
 *
 * @param languages of a book, or of what pupils get, in their order; empty: as the work says
 * @param guide language of the teacher's parts; absent: as the work says
 * @param parts of a pack that are wanted; books and terms have no parts
 * @param paper absent: what suits the kind of work
 * @param smallFile pictures for phones and weak connections
 * @param contactSheet of a book: all its pages small, for those who check it
 * @param grey nothing is told by colour, and nothing has one
 * @param bothSides printed on both sides where that saves paper
 * @param thrift how sheets of a pack are made to take less paper
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
        boolean grey,
        boolean bothSides,
        Thrift thrift) {

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
            false,
            false,
            Thrift.NONE);

    public Edition {
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    public Edition in(List<Language> chosen) {
        return new Edition(
                chosen, guide, parts, arrangement, paper, landscape, smallFile, contactSheet, grey, bothSides, thrift);
    }

    public Edition guidedIn(@Nullable Language chosen) {
        return new Edition(
                languages,
                chosen,
                parts,
                arrangement,
                paper,
                landscape,
                smallFile,
                contactSheet,
                grey,
                bothSides,
                thrift);
    }

    public Edition with(Set<PackPart> chosen) {
        return new Edition(
                languages,
                guide,
                chosen,
                arrangement,
                paper,
                landscape,
                smallFile,
                contactSheet,
                grey,
                bothSides,
                thrift);
    }

    public Edition arranged(Arrangement chosen) {
        return new Edition(
                languages, guide, parts, chosen, paper, landscape, smallFile, contactSheet, grey, bothSides, thrift);
    }

    public Edition on(@Nullable Paper chosen, boolean lying) {
        return new Edition(
                languages, guide, parts, arrangement, chosen, lying, smallFile, contactSheet, grey, bothSides, thrift);
    }

    public Edition asSmallFile(boolean chosen) {
        return new Edition(
                languages, guide, parts, arrangement, paper, landscape, chosen, contactSheet, grey, bothSides, thrift);
    }

    public Edition asContactSheet(boolean chosen) {
        return new Edition(
                languages, guide, parts, arrangement, paper, landscape, smallFile, chosen, grey, bothSides, thrift);
    }

    public Edition inGrey(boolean chosen) {
        return new Edition(
                languages,
                guide,
                parts,
                arrangement,
                paper,
                landscape,
                smallFile,
                contactSheet,
                chosen,
                bothSides,
                thrift);
    }

    public Edition onBothSides(boolean chosen) {
        return new Edition(
                languages, guide, parts, arrangement, paper, landscape, smallFile, contactSheet, grey, chosen, thrift);
    }

    public Edition sparing(Thrift chosen) {
        return new Edition(
                languages,
                guide,
                parts,
                arrangement,
                paper,
                landscape,
                smallFile,
                contactSheet,
                grey,
                bothSides,
                chosen);
    }

    public Finish finish() {
        return new Finish(smallFile ? Resolution.SMALL : Resolution.PRINT, grey, bothSides);
    }

    /** How the pages of a part go through the printer. Cards have one side: what stands behind them would be cut with them. */
    public PaperRun run(Part part, int pages, int copies) {
        boolean two = part.half() && paper != null && paper.half() != paper;
        return new PaperRun(copies, bothSides && pages > 1 && part.kind() != PartKind.CARDS, two);
    }

    /** A book is A5 lying, everything else A4 upright, unless somebody chose. */
    public Sheet sheet(Kind kind) {
        if (paper == null) {
            return kind == Kind.STORYBOOK ? new Sheet(Paper.A5, true) : new Sheet(Paper.A4, landscape);
        }
        return new Sheet(paper, landscape);
    }
}
