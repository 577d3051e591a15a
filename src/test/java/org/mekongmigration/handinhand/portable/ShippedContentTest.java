package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Standing;
import org.mekongmigration.handinhand.language.TranslationState;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.lessonplan.Slot;
import org.mekongmigration.handinhand.storybook.Storybook;

/** What a teacher may rely on in the content that comes with the application. */
class ShippedContentTest {

    private static final Language KHMER = new Language("km");
    private static final Language LAO = new Language("lo");
    private static final Language SHAN = new Language("shn");

    private final Shipped shipped = new Shipped();

    @Test
    void holdsTwentyActivitiesABookTermsTemplatesAndPlans() {
        assertThat(shipped.all(Activity.class)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(shipped.all(Storybook.class)).hasSize(1);
        assertThat(shipped.all(Term.class)).hasSize(40);
        assertThat(shipped.all(LessonTemplate.class)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(shipped.all(LessonPlan.class)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void namesEachFolderAsItsWork() {
        shipped.byFolder()
                .forEach((folder, work) -> assertThat(work.id().value()).isEqualTo(folder));
    }

    @Test
    void isOurOwnAndMayBePassedOn() {
        for (var work : shipped.byFolder().values()) {
            assertThat(work.licence()).as(work.id().value()).isEqualTo("CC-BY-4.0");
            assertThat(work.makers())
                    .as(work.id().value())
                    .isNotEmpty()
                    .allMatch(maker -> maker.name().equals("Hand in Hand"));
        }
    }

    @Test
    void hasNoErrorAndNamesOnlyWorksThatAreThere() {
        for (var work : shipped.byFolder().values()) {
            assertThat(TestFormat.FORMAT.findings(work, shipped))
                    .as(work.id().value())
                    .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
            assertThat(TestFormat.FORMAT.references(work))
                    .as(work.id().value())
                    .allMatch(reference -> shipped.find(reference).isPresent());
        }
    }

    @Test
    void speaksThaiBurmeseAndKhmerInEightActivitiesOrMore() {
        assertThat(shipped.all(Activity.class).stream()
                        .filter(activity ->
                                spoken(activity).containsAll(List.of(Language.THAI, Language.BURMESE, KHMER))))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void tellsTheBookInFiveLanguagesAndShowsThatShanIsMissing() {
        for (var book : shipped.all(Storybook.class)) {
            assertThat(book.languages())
                    .as(book.id().value())
                    .containsExactly(Language.ENGLISH, Language.THAI, Language.BURMESE, KHMER, LAO, SHAN);
            assertThat(spoken(book)).containsExactly(Language.ENGLISH, Language.THAI, Language.BURMESE, KHMER, LAO);
            assertThat(Standing.of(book.title(), SHAN, book.source())).isEqualTo(Standing.MISSING);
        }
    }

    /** Those that have a title. A language without one is shown as missing, and nothing else of the work may speak it. */
    private static List<Language> spoken(Content work) {
        return work.languages().stream()
                .filter(work.title().languages()::contains)
                .toList();
    }

    @Test
    void leavesNoTextOutInALanguageThatAWorkPromises() {
        for (var work : shipped.byFolder().values()) {
            if (work instanceof Term) {
                continue; // a form to avoid in one language need not exist in another
            }
            Shipped.eachText(
                    work,
                    (place, text) -> assertThat(text.languages())
                            .as(work.id() + place)
                            .containsExactlyInAnyOrderElementsOf(spoken(work)));
        }
    }

    @Test
    void callsNoTranslationFinishedWithoutSayingItsState() {
        for (var work : shipped.byFolder().values()) {
            Shipped.eachText(
                    work,
                    (place, text) -> text.byLanguage().forEach((language, translation) -> {
                        if (!language.equals(work.source())) {
                            assertThat(translation.state())
                                    .as(work.id() + place)
                                    .isIn(Set.of(TranslationState.DRAFT, TranslationState.CHECKED));
                        }
                    }));
        }
    }

    @Test
    void madeNoTranslationFromWordsThatTheSourceNoLongerHas() {
        for (var work : shipped.byFolder().values()) {
            Shipped.eachText(
                    work,
                    (place, text) -> assertThat(work.languages())
                            .as(work.id() + place)
                            .noneMatch(language -> stale(text, language, work.source())));
        }
    }

    private static <T> boolean stale(Localized<T> text, Language language, Language source) {
        return Standing.of(
                        text,
                        language,
                        source,
                        words -> words instanceof Prose prose ? ProseText.write(prose) : words.toString())
                == Standing.STALE;
    }

    @Test
    void tellsAStoryOfEightSpreadsWithEveryPictureDescribed() {
        var book = shipped.all(Storybook.class).getFirst();
        assertThat(book.spreads()).hasSize(8);
        assertThat(book.spreads())
                .extracting(Storybook.Spread::layout)
                .contains(Storybook.Layout.values())
                .doesNotContainNull();
        assertThat(book.spreads()).allMatch(spread -> !spread.words().isEmpty());
        assertThat(book.spreads())
                .filteredOn(spread -> spread.layout() != Storybook.Layout.WORDS_ONLY)
                .allMatch(spread -> book.pictures().containsKey(spread.picture()));
        assertThat(book.questions()).isNotEmpty();
        var folder = Shipped.FOLDER.resolve(book.id().value());
        assertThat(book.pictures().values()).allSatisfy(picture -> {
            assertThat(picture.alt().languages()).containsExactlyInAnyOrderElementsOf(spoken(book));
            assertThat(picture.licence()).isEqualTo("CC-BY-4.0");
            assertThat(Files.size(folder.resolve(Objects.requireNonNull(picture.file()))))
                    .isBetween(1_000L, 700_000L);
        });
    }

    @Test
    void fillsEachTemplateExactlyWithAdviceAtEachStageAndSlot() {
        for (var template : shipped.all(LessonTemplate.class)) {
            assertThat(TestFormat.FORMAT.findings(template, shipped))
                    .as(template.id().value())
                    .isEmpty();
            var stages = template.allLessons().stream()
                    .flatMap(lesson -> lesson.stages().stream())
                    .toList();
            assertThat(stages)
                    .as(template.id().value())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(stage -> {
                        assertThat(stage.advice().languages()).isEqualTo(Set.of(Language.ENGLISH, Language.THAI));
                        assertThat(stage.slots())
                                .allMatch(slot -> !slot.title().isEmpty()
                                        && !slot.advice().isEmpty());
                    });
        }
    }

    @Test
    void keepsOpenFixedAndHiddenSlotsAndASetOfFourLessons() {
        var templates = shipped.all(LessonTemplate.class);
        assertThat(templates.stream()
                        .flatMap(it -> it.allLessons().stream())
                        .flatMap(it -> it.slots().stream())
                        .map(Object::getClass))
                .contains(Slot.OpenSlot.class, Slot.FixedSlot.class, Slot.HiddenSlot.class);
        assertThat(templates)
                .filteredOn(LessonTemplate::isSet)
                .anyMatch(it -> it.lessons().size() == 4);
        assertThat(templates).extracting(LessonTemplate::minutes).contains(45, 60, 180);
    }
}
