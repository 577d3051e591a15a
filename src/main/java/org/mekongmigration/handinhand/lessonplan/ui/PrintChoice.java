package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.Thrift;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sides;

/**
 * What a teacher wants of a pack.
 *
 * @param otherwise parts that are left out though they are usual, or taken though they are not
 * @param classOf pupils to print for; absent: as the lessons say
 * @param eachByItself a file for each part instead of one for all
 * @param bookCopies of each book that is chosen
 * @param posters how large key words hang on the wall
 * @param sides printed on both where that helps, turned over one edge or the other
 * @param link that stands at the end of the guide; absent: none
 * @param country whose curriculum the guide shows; absent: all
 */
record PrintChoice(
        Language guide,
        List<Language> pupils,
        Set<PartKey> otherwise,
        Paper paper,
        @Nullable Integer classOf,
        Sides sides,
        boolean grey,
        boolean smallFile,
        boolean eachByItself,
        Thrift thrift,
        int bookCopies,
        PosterFormat posters,
        @Nullable PaperLink link,
        @Nullable String country) {

    PrintChoice {
        pupils = List.copyOf(pupils);
        otherwise = Set.copyOf(otherwise);
    }

    /** Everything that the class gets, black and white; answers, books and posters only when they are asked for. */
    static PrintChoice usual(LessonPlan plan) {
        var pupils = plan.pupilLanguages().isEmpty() ? List.of(plan.written()) : plan.pupilLanguages();
        return new PrintChoice(
                plan.written(),
                pupils,
                Set.of(),
                Paper.A4,
                null,
                Sides.ONE,
                true,
                false,
                false,
                Thrift.NONE,
                1,
                PosterFormat.SHEET,
                null,
                null);
    }

    PrintChoice guidedIn(Language chosen) {
        return changed(copy -> copy.guide = chosen);
    }

    /** In no language is in that of the guide. */
    PrintChoice in(List<Language> chosen) {
        return changed(copy -> copy.pupils = chosen.isEmpty() ? List.of(guide) : chosen);
    }

    PrintChoice with(PartKey part, boolean chosen) {
        var turned = new HashSet<>(otherwise);
        if (chosen == part.part().isPrintedUnasked()) {
            turned.remove(part);
        } else {
            turned.add(part);
        }
        return changed(copy -> copy.otherwise = turned);
    }

    /** What had place on half of one paper may not have it on half of another, and not every paper is put together. */
    PrintChoice on(Paper chosen) {
        return changed(copy -> {
            copy.paper = chosen;
            copy.posters = PosterFormat.on(chosen).contains(posters) ? posters : PosterFormat.SHEET;
            copy.thrift = new Thrift(Set.of(), thrift.shared(), thrift.cards());
        });
    }

    PrintChoice forClassOf(@Nullable Integer chosen) {
        return changed(copy -> copy.classOf = chosen);
    }

    boolean bothSides() {
        return sides != Sides.ONE;
    }

    PrintChoice onBothSides(boolean chosen) {
        return on(chosen ? Sides.LONG_EDGE : Sides.ONE);
    }

    PrintChoice on(Sides chosen) {
        return changed(copy -> copy.sides = chosen);
    }

    PrintChoice inGrey(boolean chosen) {
        return changed(copy -> copy.grey = chosen);
    }

    PrintChoice asSmallFile(boolean chosen) {
        return changed(copy -> copy.smallFile = chosen);
    }

    PrintChoice eachByItself(boolean chosen) {
        return changed(copy -> copy.eachByItself = chosen);
    }

    PrintChoice sparing(Thrift chosen) {
        return changed(copy -> copy.thrift = chosen);
    }

    PrintChoice withBookCopies(int chosen) {
        return changed(copy -> copy.bookCopies = chosen);
    }

    PrintChoice withPosters(PosterFormat chosen) {
        return changed(copy -> copy.posters = chosen);
    }

    PrintChoice linked(@Nullable PaperLink chosen) {
        return changed(copy -> copy.link = chosen);
    }

    PrintChoice forCountry(@Nullable String chosen) {
        return changed(copy -> copy.country = chosen);
    }

    private PrintChoice changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.choice();
    }

    /** What changes one thing has to name one thing. */
    private static final class Copy {

        private Language guide;
        private List<Language> pupils;
        private Set<PartKey> otherwise;
        private Paper paper;
        private @Nullable Integer classOf;
        private Sides sides;
        private boolean grey;
        private boolean smallFile;
        private boolean eachByItself;
        private Thrift thrift;
        private int bookCopies;
        private PosterFormat posters;
        private @Nullable PaperLink link;
        private @Nullable String country;

        Copy(PrintChoice of) {
            guide = of.guide;
            pupils = of.pupils;
            otherwise = of.otherwise;
            paper = of.paper;
            classOf = of.classOf;
            sides = of.sides;
            grey = of.grey;
            smallFile = of.smallFile;
            eachByItself = of.eachByItself;
            thrift = of.thrift;
            bookCopies = of.bookCopies;
            posters = of.posters;
            link = of.link;
            country = of.country;
        }

        PrintChoice choice() {
            return new PrintChoice(
                    guide,
                    pupils,
                    otherwise,
                    paper,
                    classOf,
                    sides,
                    grey,
                    smallFile,
                    eachByItself,
                    thrift,
                    bookCopies,
                    posters,
                    link,
                    country);
        }
    }

    /** Whether the same pages are printed, whatever is made of them. What is turned over the short edge has other backs. */
    boolean hasPagesOf(PrintChoice other) {
        return (sides == Sides.SHORT_EDGE) == (other.sides == Sides.SHORT_EDGE)
                && onBothSides(false)
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
        return part.part().isPrintedUnasked() != otherwise.contains(part);
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
                .on(sides)
                .forCountry(country)
                .sparing(thrift);
    }
}
