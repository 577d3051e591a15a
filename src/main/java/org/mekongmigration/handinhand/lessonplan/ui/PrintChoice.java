package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.Thrift;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.typesetting.Paper;

/**
 * What a teacher wants of a pack.
 *
 * @param classOf pupils to print for; absent: as the lessons say
 * @param eachByItself a file for each part instead of one for all
 * @param bookCopies of each book that is chosen
 * @param link that stands at the end of the guide; absent: none
 */
record PrintChoice(
        Language guide,
        List<Language> pupils,
        Set<PartKey> leftOut,
        Paper paper,
        @Nullable Integer classOf,
        boolean bothSides,
        boolean grey,
        boolean smallFile,
        boolean eachByItself,
        Thrift thrift,
        int bookCopies,
        @Nullable PaperLink link) {

    PrintChoice {
        pupils = List.copyOf(pupils);
        leftOut = Set.copyOf(leftOut);
    }

    /** Everything that the class gets, black and white; the answers only when they are asked for. */
    static PrintChoice usual(LessonPlan plan) {
        var pupils = plan.pupilLanguages().isEmpty() ? List.of(plan.written()) : plan.pupilLanguages();
        return new PrintChoice(
                plan.written(),
                pupils,
                Set.of(PartKey.ANSWERS),
                Paper.A4,
                null,
                false,
                true,
                false,
                false,
                Thrift.NONE,
                1,
                null);
    }

    PrintChoice guidedIn(Language chosen) {
        return new PrintChoice(
                chosen,
                pupils,
                leftOut,
                paper,
                classOf,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    /** In no language is in that of the guide. */
    PrintChoice in(List<Language> chosen) {
        var some = chosen.isEmpty() ? List.of(guide) : chosen;
        return new PrintChoice(
                guide,
                some,
                leftOut,
                paper,
                classOf,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    PrintChoice with(PartKey part, boolean chosen) {
        var left = new HashSet<>(leftOut);
        if (chosen) {
            left.remove(part);
        } else {
            left.add(part);
        }
        return new PrintChoice(
                guide,
                pupils,
                left,
                paper,
                classOf,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    /** What had place on half of one paper may not have it on half of another. */
    PrintChoice on(Paper chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                chosen,
                classOf,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                new Thrift(Set.of(), thrift.shared(), thrift.cards()),
                bookCopies,
                link);
    }

    PrintChoice forClassOf(@Nullable Integer chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                paper,
                chosen,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    PrintChoice onBothSides(boolean chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                paper,
                classOf,
                chosen,
                grey,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    PrintChoice inGrey(boolean chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                paper,
                classOf,
                bothSides,
                chosen,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    PrintChoice asSmallFile(boolean chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                paper,
                classOf,
                bothSides,
                grey,
                chosen,
                eachByItself,
                thrift,
                bookCopies,
                link);
    }

    PrintChoice eachByItself(boolean chosen) {
        return new PrintChoice(
                guide, pupils, leftOut, paper, classOf, bothSides, grey, smallFile, chosen, thrift, bookCopies, link);
    }

    PrintChoice sparing(Thrift chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                paper,
                classOf,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                chosen,
                bookCopies,
                link);
    }

    PrintChoice withBookCopies(int chosen) {
        return new PrintChoice(
                guide, pupils, leftOut, paper, classOf, bothSides, grey, smallFile, eachByItself, thrift, chosen, link);
    }

    PrintChoice linked(@Nullable PaperLink chosen) {
        return new PrintChoice(
                guide,
                pupils,
                leftOut,
                paper,
                classOf,
                bothSides,
                grey,
                smallFile,
                eachByItself,
                thrift,
                bookCopies,
                chosen);
    }

    /** Whether the same pages are printed, whatever is made of them. */
    boolean hasPagesOf(PrintChoice other) {
        return onBothSides(false)
                .inGrey(false)
                .asSmallFile(false)
                .eachByItself(false)
                .withBookCopies(1)
                .equals(other.onBothSides(false)
                        .inGrey(false)
                        .asSmallFile(false)
                        .eachByItself(false)
                        .withBookCopies(1));
    }

    boolean wants(PartKey part) {
        return !leftOut.contains(part);
    }

    /** All parts: which of them are wanted is seen when it is known which there are. */
    Edition edition() {
        return Edition.USUAL
                .in(pupils)
                .guidedIn(guide)
                .with(EnumSet.allOf(PackPart.class))
                .on(paper, false)
                .asSmallFile(smallFile)
                .inGrey(grey)
                .onBothSides(bothSides)
                .sparing(thrift);
    }
}
