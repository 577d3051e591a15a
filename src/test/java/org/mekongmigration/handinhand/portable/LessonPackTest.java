package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.BURMESE;
import static org.mekongmigration.handinhand.language.Language.ENGLISH;
import static org.mekongmigration.handinhand.language.Language.THAI;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;

class LessonPackTest {

    private static final Path PLAN = TestFormat.EXAMPLES.resolve("lesson-plan");
    private static final Path ACTIVITY = TestFormat.EXAMPLES.resolve("activity");
    private static final Path TERM = TestFormat.EXAMPLES.resolve("term");

    private final Content plan = PrintedWork.work(PLAN);

    @Test
    void hasTheGuideThenCardsThenHandoutsThenAnswersByThemselves() {
        assertThat(parts(Edition.USUAL))
                .extracting(Part::kind)
                .containsExactly(PartKind.GUIDE, PartKind.CARDS, PartKind.HANDOUT, PartKind.ANSWERS);
        assertThat(parts(Edition.USUAL.with(EnumSet.of(PackPart.ANSWERS))))
                .extracting(Part::kind)
                .containsExactly(PartKind.ANSWERS);
    }

    @Test
    void teachesTheStepsAsTheyWereAdapted() {
        var steps = guide().blocks().stream()
                .filter(Block.Step.class::isInstance)
                .map(Block.Step.class::cast)
                .toList();
        assertThat(steps)
                .extracting(step -> step.title().words())
                .containsExactly("1. Cards on the table", "2. Choose six", "3. Added step");
        assertThat(steps)
                .extracting(step -> step.minutes().words() + " " + step.span().words())
                .containsExactly("5 0–5", "8 5–13", "5 13–18");
        assertThat(words(steps.get(1).notes())).contains("Changed", "12 → 8 minutes");
        assertThat(words(steps.get(2).notes())).contains("Added");
    }

    @Test
    void boxesTheTeachersNote() {
        assertThat(guide().blocks())
                .filteredOn(Block.BoxedNote.class::isInstance)
                .flatExtracting(DocumentWords::words)
                .containsExactly("My note", "Use the board instead of cards in class 5/2.");
    }

    @Test
    void countsMaterialsForTheClass() {
        assertThat(words(guide()))
                .containsSequence("Materials for 32 pupils", "Set of cards", "8 × 1 sheet")
                .containsSequence("Sheet: my small bag", "32 sheets")
                .containsSequence("Paper in all", "40 sheets");
    }

    @Test
    void gathersCareAndKeyWords() {
        assertThat(words(guide()))
                .contains("Before you begin", "a child without papers")
                .containsSequence("Key words", "Undocumented migrant");
    }

    @Test
    void speaksTheTeachersLanguageInTheGuideAndThePupilsOnTheSheets() {
        var edition = Edition.USUAL.guidedIn(THAI).in(List.of(ENGLISH, BURMESE));
        var parts = parts(edition);
        assertThat(words(parts.getFirst())).contains("พูด", "5–13", "ก่อนเริ่ม");
        assertThat(words(parts.get(2))).contains("Name", "အမည်");
        assertThat(words(parts.get(3))).contains("เฉลยสำหรับครู");
    }

    @Test
    void letsTheSourceStandInMarkedAndSaysSo() {
        var composed = compose(Edition.USUAL.in(List.of(THAI)));
        var handout = parts(composed).get(2);
        assertThat(DocumentWords.of(handout))
                .filteredOn(text -> text.mark() == Text.Mark.STAND_IN)
                .extracting(text -> text.language() + " " + text.words())
                .containsExactly("en Write one reason why people move.");
        assertThat(DocumentWords.of(handout))
                .filteredOn(text -> text.mark() == Text.Mark.DRAFT)
                .extracting(Text::language)
                .containsOnly(THAI);
        assertThat(composed.findings().stream()
                        .filter(finding -> finding.id().equals(Speaker.STAND_IN))
                        .map(finding -> finding.arguments() + " "
                                + String.join(".", finding.place().path()))
                        .collect(Collectors.toSet()))
                .contains("[packing-a-small-bag, th, en] printables.my-bag.questions.sq2");
    }

    @Test
    void printsAWordOfAStrangeLanguageOnceInEnglish() {
        var handout = parts(Edition.USUAL.in(List.of(new Language("shn"), new Language("mnw"))))
                .get(2);
        assertThat(words(handout)).containsOnlyOnce("Name");
        assertThat(handout.pageWord()).containsExactly(Text.plain(ENGLISH, "Page {0} of {1}"));
    }

    @Test
    void keepsThePlaceOfAnActivityThatIsGone() {
        var alone = PrintedWork.compose(plan, Edition.USUAL, WorkLookup.NONE);
        assertThat(parts(alone)).hasSize(1);
        assertThat(words(parts(alone).getFirst())).contains("This activity cannot be found any more.");
    }

    private Part guide() {
        return parts(Edition.USUAL).getFirst();
    }

    private List<Part> parts(Edition edition) {
        return parts(compose(edition));
    }

    private Composition compose(Edition edition) {
        return PrintedWork.compose(plan, edition, PrintedWork.lookup(PLAN, ACTIVITY, TERM));
    }

    private static List<Part> parts(Composition composition) {
        return ((Flow) composition.document().body()).parts();
    }

    private static List<String> words(Object part) {
        return DocumentWords.words(part);
    }
}
