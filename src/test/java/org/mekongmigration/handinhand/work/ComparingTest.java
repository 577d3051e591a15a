package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.work.RandomPlans.content;
import static org.mekongmigration.handinhand.work.RandomPlans.plan;
import static org.mekongmigration.handinhand.work.RandomPlans.tree;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.language.SourceHash;
import org.mekongmigration.handinhand.work.Comparing.Found;

class ComparingTest {

    @Test
    void namesTextsValuesAndTheirPlaces() {
        var older = Activities.titled("The bag");
        var newer = Activities.changed(Activities.changed(older, "Say 2", "Say it"), "\"usual\":20", "\"usual\":25");

        assertThat(changes(older, newer))
                .extracting(change -> change.getClass().getSimpleName() + " "
                        + String.join("/", change.where().path()))
                .containsExactlyInAnyOrder("Value minutes", "Text steps/st2/say/en");
        var text = changes(older, newer).stream()
                .filter(Change.Text.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(text.where().steps())
                .containsExactly(new Change.Step("steps", 2, "Step 2"), new Change.Step("say", 0, ""));
        assertThat(((Change.Text) text).words()).extracting(Record::toString).hasSize(3);
    }

    @Test
    void findsTheTranslationWhoseSourceHasChanged() {
        var older = Activities.changed(
                Activities.titled("The bag"),
                "\"th\":\"พูด 1\"",
                "\"th\":{\"text\":\"พูด 1\",\"from\":\"en\",\"of\":\"" + SourceHash.of("Say 1") + "\"}");
        var newer = Activities.changed(older, "Say 1", "Tell 1");

        assertThat(changes(older, newer))
                .anySatisfy(change -> assertThat(change)
                        .isInstanceOfSatisfying(
                                Change.OutOfDate.class,
                                it -> assertThat(it.text()).isEqualTo("พูด 1")));
        assertThat(changes(newer, newer)).isEmpty();
    }

    @Test
    void tellsABlockThatMovedFromOneThatIsNew() {
        var older = plan(List.of(List.of("p1", "p2"), List.of()));
        var newer = plan(List.of(List.of("p2"), List.of("p1", "p3")));

        assertThat(changes(older, newer))
                .extracting(change -> change.getClass().getSimpleName() + " "
                        + String.join("/", change.where().path()))
                .containsExactly("Moved stages/s1/placements/p1", "Added stages/s1/placements/p3");
    }

    /** What stands in a slot has the slot's id. */
    @Test
    void tellsAMovedPlacementFromTheSlotThatItStoodIn() {
        var slot = "\"slots\":[{\"id\":\"p1\",\"kind\":\"open\"}],";
        var older = Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"plan","languages":["en"],"title":{"en":"P"},"class":{},
                "stages":[{"id":"s0",%s"placements":[{"id":"p1","activity":"a"}]},{"id":"s1"}]}""".formatted(slot));
        var newer = Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"plan","languages":["en"],"title":{"en":"P"},"class":{},
                "stages":[{"id":"s0",%s},{"id":"s1","placements":[{"id":"p1","activity":"a"}]}]}""".formatted(slot.substring(0, slot.length() - 1)));

        assertThat(changes(older, newer)).singleElement().isInstanceOf(Change.Moved.class);
    }

    @Test
    void namesTheLanguageWhoseFaceIsAnother() {
        var book = """
                {"format":"hand-in-hand/1","kind":"storybook","id":"b","languages":["th","shn"],"title":{"th":"น้ำ"},
                "faces":{%s}}""";
        var older = Activities.FORMAT.fromJson(book.formatted("\"th\":\"sarabun\""));
        var newer = Activities.FORMAT.fromJson(
                book.formatted("\"th\":\"noto-sans-thai-looped\",\"shn\":\"noto-sans-myanmar\""));

        assertThat(changes(older, newer))
                .extracting(change -> change.getClass().getSimpleName() + " "
                        + String.join("/", change.where().path()) + " "
                        + change.where().steps().getLast())
                .containsExactlyInAnyOrder(
                        "Value faces/th " + new Change.Step("faces", 1, "ไทย"),
                        "Value faces/shn " + new Change.Step("faces", 2, "လိၵ်ႈတႆး"));
        assertThat(changes(Activities.FORMAT.fromJson(book.formatted("")), older))
                .extracting(change -> change.getClass().getSimpleName() + " "
                        + String.join("/", change.where().path()))
                .containsExactly("Added faces");
    }

    /** Whatever was changed, and in whatever order it is taken back one by one: at the end the older state is there. */
    @RepeatedTest(300)
    void givesTheOlderStateWhenAllIsTakenBack(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var changing = new RandomPlans(random);
        var older = changing.begun();
        var now = older;
        for (int i = random.nextInt(10); i >= 0; i--) {
            now = changing.changed(now);
        }

        var left = takeable(older, now);
        assertThat(left.isEmpty()).isEqualTo(now.equals(older));
        while (!left.isEmpty()) {
            var taken = left.get(random.nextInt(left.size()));
            now = content(TakingBack.of(states(older, now), taken.block(), taken.keys()));
            var after = takeable(older, now);
            assertThat(after)
                    .hasSizeLessThan(left.size())
                    .noneMatch(found -> found.change().isAbout(taken.change()));
            left = after;
        }
        assertThat(now).isEqualTo(older);
    }

    private static List<Found> takeable(Content older, Content newer) {
        return Comparing.changes(states(older, newer), older, newer, work -> Optional.empty()).stream()
                .filter(found -> found.keys() != null)
                .toList();
    }

    private static List<Change> changes(Content older, Content newer) {
        return Comparing.changes(states(older, newer), older, newer, work -> Optional.empty()).stream()
                .map(Found::change)
                .toList();
    }

    private static TwoStates states(Content older, Content newer) {
        return TwoStates.of(tree(older), tree(newer));
    }
}
