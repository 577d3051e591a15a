package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.language.Language;

/** What a teacher may rely on in each activity that comes with the application. */
class ShippedActivitiesTest {

    private final Shipped shipped = new Shipped();

    @Test
    void fillsTheMinutesOfEachActivityExactlyWithItsSteps() {
        for (var activity : shipped.all(Activity.class)) {
            var minutes = Objects.requireNonNull(activity.minutes());
            assertThat(activity.steps())
                    .as(activity.id().value())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(step -> assertThat(step.minutes()).isPositive());
            assertThat(activity.steps().stream()
                            .mapToInt(Activity.Step::minutes)
                            .sum())
                    .as(activity.id().value())
                    .isEqualTo(minutes.usual());
            assertThat(minutes.least()).isLessThanOrEqualTo(minutes.usual());
            assertThat(minutes.most()).isGreaterThanOrEqualTo(minutes.usual());
        }
    }

    @Test
    void servesEachOfThreeObjectivesOrMoreByAStep() {
        for (var activity : shipped.all(Activity.class)) {
            var served = activity.steps().stream()
                    .flatMap(step -> step.serves().stream())
                    .toList();
            assertThat(activity.objectives())
                    .as(activity.id().value())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(objective -> assertThat(served).contains(objective.id()));
            assertThat(activity.objectives())
                    .as(activity.id().value())
                    .extracting(Activity.Objective::kind)
                    .contains(Activity.ObjectiveKind.values());
        }
    }

    @Test
    void saysInEachStepWhatTeacherAndPupilsDo() {
        for (var activity : shipped.all(Activity.class)) {
            assertThat(activity.steps()).as(activity.id().value()).allSatisfy(step -> {
                assertThat(step.title().isEmpty()).isFalse();
                assertThat(step.say().isEmpty() && step.doing().isEmpty()).isFalse();
                assertThat(step.pupils().isEmpty()).isFalse();
            });
        }
    }

    @Test
    void asksThreeQuestionsOrMoreAfterEachActivity() {
        assertThat(shipped.all(Activity.class))
                .allSatisfy(activity ->
                        assertThat(activity.debrief()).as(activity.id().value()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void cautionsWhoCouldBeHurtWhatToDoInsteadAndWhatIfAChildTells() {
        for (var activity : shipped.all(Activity.class)) {
            assertThat(activity.careFor()).as(activity.id().value()).isNotEmpty();
            assertThat(activity.caution().in(Language.ENGLISH).map(ProseText::write))
                    .as(activity.id().value())
                    .hasValueSatisfying(caution -> assertThat(caution)
                            .contains("Who is in your class?", "Do this instead", "tells you something hard"));
        }
    }

    @Test
    void bringsEveryPrintableThatItNamesComplete() {
        for (var activity : shipped.all(Activity.class)) {
            assertThat(activity.materials().stream()
                            .map(Activity.Material::printable)
                            .filter(Objects::nonNull))
                    .as(activity.id().value())
                    .containsExactlyInAnyOrderElementsOf(
                            activity.printables().stream().map(Printable::id).toList());
            assertThat(activity.printables())
                    .as(activity.id().value())
                    .isNotEmpty()
                    .allMatch(this::complete);
        }
    }

    private boolean complete(Printable printable) {
        return !printable.title().isEmpty()
                && switch (printable) {
                    case Printable.CardSet set ->
                        set.cards().size() >= 8
                                && set.cards().stream()
                                        .noneMatch(card -> card.words().isEmpty());
                    case Printable.QuestionSheet sheet ->
                        sheet.questions().size() >= 2
                                && sheet.questions().stream()
                                        .noneMatch(question -> question.text().isEmpty() || question.lines() < 1);
                    case Printable.DrawingSheet sheet -> !sheet.boxes().isEmpty();
                    case Printable.TableSheet table ->
                        table.columns().size() >= 2
                                && table.columns().stream()
                                        .noneMatch(column -> column.text().isEmpty())
                                && table.rows().size() >= 2;
                    case Printable.MatchingSheet sheet ->
                        sheet.pairs().size() >= 3
                                && sheet.pairs().stream()
                                        .noneMatch(pair -> pair.left().isEmpty()
                                                || pair.right().isEmpty());
                    case Printable.SortingSheet sheet ->
                        sheet.groups().size() >= 2
                                && sheet.items().size() >= 4
                                && sheet.items().stream()
                                        .noneMatch(item -> item.text().isEmpty());
                };
    }

    @Test
    void answersEveryQuestionOfTwoSheetsOrMore() {
        assertThat(shipped.all(Activity.class).stream()
                        .flatMap(activity -> activity.printables().stream())
                        .filter(Printable.QuestionSheet.class::isInstance)
                        .map(Printable.QuestionSheet.class::cast)
                        .filter(sheet -> sheet.questions().stream()
                                .noneMatch(question -> question.answer().isEmpty())))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void describesEveryPictureOnACardAndBringsItsFile() {
        for (var activity : shipped.all(Activity.class)) {
            var named = activity.printables().stream()
                    .filter(Printable.CardSet.class::isInstance)
                    .flatMap(set -> ((Printable.CardSet) set).cards().stream())
                    .map(Printable.Card::picture)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(activity.pictures()).as(activity.id().value()).containsOnlyKeys(named);
            var folder = Shipped.FOLDER.resolve(activity.id().value());
            assertThat(activity.pictures().values()).allSatisfy(picture -> {
                assertThat(picture.alt().isEmpty()).isFalse();
                assertThat(folder.resolve(Objects.requireNonNull(picture.file())))
                        .isNotEmptyFile();
            });
        }
    }

    @Test
    void hasADrawingForTheCardOfEachActivity() {
        var drawings = Path.of("src/main/resources/META-INF/resources/drawings");
        assertThat(shipped.all(Activity.class))
                .allSatisfy(activity ->
                        assertThat(drawings.resolve(activity.id() + ".svg")).isRegularFile());
        assertThat(drawings.resolve("activity.svg")).isRegularFile();
    }
}
