package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.typesetting.Paper;

/**
 * What a teacher wants of a pack.
 *
 * @param eachByItself a file for each part instead of one for all
 */
record PrintChoice(
        Language guide,
        List<Language> pupils,
        Set<PackPart> parts,
        Paper paper,
        boolean smallFile,
        boolean eachByItself) {

    /** Everything that the class gets; the answers only when they are asked for. */
    static PrintChoice usual(LessonPlan plan) {
        var pupils = plan.pupilLanguages().isEmpty() ? List.of(plan.written()) : plan.pupilLanguages();
        return new PrintChoice(
                plan.written(),
                pupils,
                EnumSet.of(PackPart.GUIDE, PackPart.CARDS, PackPart.HANDOUTS),
                Paper.A4,
                false,
                false);
    }

    Edition of(Set<PackPart> wanted) {
        return Edition.USUAL
                .in(pupils)
                .guidedIn(guide)
                .with(wanted)
                .on(paper, false)
                .asSmallFile(smallFile);
    }

    /** The files to save. The answers are always a file by themselves: they never travel with the pupils' sheets. */
    List<Set<PackPart>> files() {
        if (eachByItself) {
            return parts.stream()
                    .sorted()
                    .map(it -> (Set<PackPart>) EnumSet.of(it))
                    .toList();
        }
        var together = EnumSet.noneOf(PackPart.class);
        together.addAll(parts);
        var answers = together.remove(PackPart.ANSWERS);
        return Stream.of(together, answers ? EnumSet.of(PackPart.ANSWERS) : EnumSet.noneOf(PackPart.class))
                .filter(it -> !it.isEmpty())
                .map(it -> (Set<PackPart>) it)
                .toList();
    }
}
