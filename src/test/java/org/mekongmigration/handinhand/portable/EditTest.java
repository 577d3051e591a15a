package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ContentRejected;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;

class EditTest {

    private Activity bag;

    @BeforeEach
    void readTheExample() throws IOException {
        var file = Path.of("src/test/resources/examples/activity/work.yaml");
        bag = (Activity)
                Kinds.format().read("work.yaml", Files.readAllBytes(file)).work();
    }

    @Test
    void changesOneTextOfOneStepInOneLanguageAndNothingElse() {
        var place = place("steps", "st2", "title", "my");

        var changed = Edit.set(bag, place, Translation.plain("ခြောက်ခု ရွေးပါ"));

        assertThat(changed.steps().get(1).title().in(Language.BURMESE)).contains("ခြောက်ခု ရွေးပါ");
        assertThat(Edit.set(changed, place, null)).isEqualTo(bag);
    }

    @Test
    void reachesInsideThePrintables() {
        var changed = Edit.set(bag, place("printables", "my-bag", "questions", "sq1", "lines"), 9);

        assertThat(Edit.at(changed, place("printables", "my-bag", "questions", "sq1", "lines")))
                .isEqualTo(9);
    }

    @Test
    void keepsTheOtherBlocksInOrderWhenOneMoves() {
        var changed = Edit.move(bag, place("steps"), new BlockId("st3"), 0);

        assertThat(changed.steps()).extracting(step -> step.id().value()).containsExactly("st3", "st1", "st2");
    }

    @Test
    void putsABlockInAndTakesItOutAgain() {
        var question =
                new Activity.DebriefQuestion(new BlockId("d9"), Localized.of(Language.ENGLISH, "Who carried the bag?"));

        var changed = Edit.insert(bag, place("debrief"), 1, question);

        assertThat(changed.debrief().get(1)).isEqualTo(question);
        assertThat(Edit.remove(changed, place("debrief"), question.id())).isEqualTo(bag);
    }

    @Test
    void refusesWhatTheConstructorRefuses() {
        var twice = bag.steps().getFirst();

        assertThatThrownBy(() -> Edit.insert(bag, place("steps"), 0, twice)).isInstanceOf(ContentRejected.class);
        assertThatThrownBy(() -> Edit.set(bag, place("no-such-key"), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Place place(String... path) {
        return new Place(List.of(path));
    }
}
