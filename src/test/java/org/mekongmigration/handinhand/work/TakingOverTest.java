package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.work.RandomPlans.content;
import static org.mekongmigration.handinhand.work.RandomPlans.plan;
import static org.mekongmigration.handinhand.work.RandomPlans.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.work.Comparing.Found;

/** A copy, and what its origin has changed since. */
class TakingOverTest {

    private final Content base = Activities.titled("The bag");

    @Test
    void offersPlainlyWhatOnlyTheOriginChanged() {
        var now = changed(base, "Say 2", "Tell 2");
        var mine = changed(base, "Step 1", "My step");

        var open = origin(now, mine).open(Set.of());

        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.both()).isFalse();
            assertThat(change.mine()).isEmpty();
            assertThat(change.block().path()).containsExactly("steps", "st2");
            assertThat(change.changes())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Change.Text.class,
                            text -> assertThat(text.where().path()).containsExactly("steps", "st2", "say", "en"));
        });
        assertThat(taken(now, mine, open.getFirst())).isEqualTo(changed(mine, "Say 2", "Tell 2"));
    }

    @Test
    void showsThreeSidesWhereBothChangedThePlace() {
        var now = changed(base, "Say 2", "Tell 2");
        var mine = changed(base, "Say 2", "Whisper 2");

        var open = origin(now, mine).open(Set.of());

        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.both()).isTrue();
            assertThat(change.mine()).singleElement().isInstanceOf(Change.Text.class);
        });
        assertThat(taken(now, mine, open.getFirst())).isEqualTo(now);
    }

    @Test
    void saysNothingOfWhatBothChangedInTheSameWay() {
        var now = changed(base, "Say 2", "Tell 2");

        assertThat(origin(now, now).open(Set.of())).isEmpty();
        assertThat(origin(base, now).open(Set.of())).isEmpty();
    }

    @Test
    void asksAgainOnlyWhenTheOriginSaysSomethingElseThere() {
        var now = changed(base, "Say 2", "Tell 2");
        var sign = origin(now, base).open(Set.of()).getFirst().sign();

        assertThat(origin(now, base).open(Set.of(sign))).isEmpty();
        assertThat(origin(now, changed(base, "Say 2", "Whisper 2")).open(Set.of(sign)))
                .isEmpty();
        assertThat(origin(changed(base, "Say 2", "Shout 2"), base).open(Set.of(sign)))
                .hasSize(1);
    }

    @Test
    void putsANewBlockBehindItsNeighbourAmongTheCopiersOwn() {
        var was = plan(List.of(List.of("p1", "p2")));
        var now = plan(List.of(List.of("p1", "new", "p2")));
        var mine = plan(List.of(List.of("own", "p2", "p1", "more")));

        var open = origin(was, now, mine).open(Set.of());

        assertThat(open)
                .singleElement()
                .satisfies(change -> assertThat(change.both()).isFalse());
        assertThat(taken(was, now, mine, open.getFirst()))
                .isEqualTo(plan(List.of(List.of("own", "p2", "p1", "new", "more"))));
    }

    @Test
    void offersToTakeAwayWhatTheOriginTookAway() {
        var was = plan(List.of(List.of("p1", "p2")));
        var now = plan(List.of(List.of("p2")));
        var mine = plan(List.of(List.of("p1", "own", "p2")));

        var open = origin(was, now, mine).open(Set.of());

        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.changes()).singleElement().isInstanceOf(Change.Removed.class);
            assertThat(change.both()).isFalse();
        });
        assertThat(taken(was, now, mine, open.getFirst())).isEqualTo(plan(List.of(List.of("own", "p2"))));
    }

    @Test
    void saysWhatTheCopierChangedInABlockThatTheOriginTookAway() {
        var now = Activities.withSteps(base.id(), "The bag", 1);
        var mine = changed(base, "Say 2", "Whisper 2");

        var open = origin(now, mine).open(Set.of());

        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.changes()).singleElement().isInstanceOf(Change.Removed.class);
            assertThat(change.both()).isTrue();
            assertThat(change.mine()).singleElement().isInstanceOf(Change.Text.class);
        });
    }

    /** Whatever of it the origin changed, the answer is one: bring the block back or not. */
    @Test
    void offersABlockThatTheCopierTookAwayAsOneWithAllThatTheOriginChangedInIt() {
        var now = changed(changed(base, "Say 2", "Tell 2"), "Step 2", "The second");
        var mine = Activities.withSteps(base.id(), "The bag", 1);

        var open = origin(now, mine).open(Set.of());

        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.both()).isTrue();
            assertThat(change.changes()).hasSize(2);
            assertThat(change.mine()).singleElement().isInstanceOf(Change.Removed.class);
        });
        assertThat(taken(now, mine, open.getFirst())).isEqualTo(now);
    }

    @Test
    void takesAnotherOrderAndLeavesTheCopiersOwnBlocksWhereTheyStand() {
        var was = plan(List.of(List.of("p1", "p2", "p3")));
        var now = plan(List.of(List.of("p3", "p2", "p1")));
        var mine = plan(List.of(List.of("p1", "own", "p2", "p3")));

        var open = origin(was, now, mine).open(Set.of());

        assertThat(open)
                .singleElement()
                .satisfies(change -> assertThat(change.both()).isFalse());
        assertThat(taken(was, now, mine, open.getFirst())).isEqualTo(plan(List.of(List.of("p3", "p2", "p1", "own"))));
    }

    @Test
    void movesABlockOfWhichTheCopierHasChangedTheWordsAndDoesNotDoubleIt() {
        var was = plan(List.of(List.of("p1", "p2"), List.of("p3")));
        var now = plan(List.of(List.of("p2"), List.of("p3", "p1")));
        var mine = content(
                TreePlace.set(tree(was), List.of("stages", "s0", "placements", "p1", "minutes"), new Tree.Leaf(7)));

        var open = origin(was, now, mine).open(Set.of());

        assertThat(open)
                .singleElement()
                .satisfies(change -> assertThat(change.both()).isFalse());
        assertThat(taken(was, now, mine, open.getFirst()))
                .isEqualTo(content(TreePlace.set(
                        tree(now), List.of("stages", "s1", "placements", "p1", "minutes"), new Tree.Leaf(7))));
    }

    @Test
    void putsWhatTheOriginAddedToAListOfValuesBesideWhatTheCopierAdded() {
        var was = base;
        var now = changed(base, "\"en\",\"th\"", "\"en\",\"th\",\"my\"");
        var mine = changed(base, "\"en\",\"th\"", "\"en\",\"th\",\"km\"");

        var open = origin(was, now, mine).open(Set.of());
        var taken = taken(was, now, mine, open.getFirst());

        assertThat(taken.languages()).extracting(Object::toString).containsExactlyInAnyOrder("en", "th", "km", "my");
        assertThat(origin(was, now, taken).open(Set.of())).isEmpty();
    }

    @Test
    void takesAnActivityTogetherWithTheVersionThatIsMeant() {
        var was = plan(List.of(List.of("p1")));
        var path = List.of("stages", "s0", "placements", "p1");
        was = with(was, path, "version", 2);
        var now = with(with(was, path, "version", 5), path, "activity", "another");
        var mine = with(was, path, "version", 3);

        var open = origin(was, now, mine).open(Set.of());

        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.both()).isTrue();
            assertThat(change.changes()).hasSize(2);
        });
        assertThat(taken(was, now, mine, open.getFirst())).isEqualTo(now);
    }

    @Test
    void comparesTheOriginAsIfItNamedTheCopiesThatCameAlong() {
        var path = List.of("stages", "s0", "placements", "p1");
        var was = with(plan(List.of(List.of("p1"))), path, "version", 2);
        var now = with(was, path, "version", 5);
        var mine = with(with(was, path, "activity", "copied"), path, "version", 1);

        var counterparts = new Counterparts(Map.of("activity", "copied"));

        assertThat(origin(
                                content(counterparts.in(tree(was), tree(mine))),
                                content(counterparts.in(tree(now), tree(mine))),
                                mine)
                        .open(Set.of()))
                .isEmpty();
        assertThat(origin(was, now, mine).open(Set.of())).hasSize(1);
    }

    /** Whatever the origin changed, and in whatever order it is taken: an untouched copy then says what the origin says. */
    @RepeatedTest(60)
    void givesTheOriginWhenAllIsTakenIntoAnUntouchedCopy(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var plans = new RandomPlans(random);
        var was = plans.begun();
        var now = changed(plans, was, random.nextInt(10) + 1);
        var copy = was;

        assertThat(origin(was, now, copy).open(Set.of())).noneMatch(OriginChange::both);
        copy = allTaken(was, now, copy, random);

        assertThat(copy).isEqualTo(now);
    }

    /** What the copier did stays as it is as long as she takes only what the origin alone has changed. */
    @RepeatedTest(60)
    void losesNothingOfTheCopiersByTakingWhatOnlyTheOriginChanged(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var plans = new RandomPlans(random);
        var was = plans.begun();
        var now = changed(plans, was, random.nextInt(8) + 1);
        var mine = changed(plans, was, random.nextInt(8) + 1);
        var own = found(was, mine);

        var copy = mine;
        var steps = 0;
        for (var open = plain(was, now, copy); !open.isEmpty(); open = plain(was, now, copy)) {
            assertThat(steps++).as("ends: %s", open).isLessThan(100);
            copy = taken(was, now, copy, open.get(random.nextInt(open.size())));
        }

        var before = outline(was, mine, mine);
        var after = outline(was, mine, copy);
        for (var change : own) {
            var keys = Objects.requireNonNull(change.keys());
            if (!keys.isEmpty()) {
                assertThat(Origin.value(after, change.block(), keys))
                        .as("%s", change)
                        .isEqualTo(Origin.value(before, change.block(), keys));
            } else if (before.blocks.containsKey(change.block())) {
                assertThat(after.blocks).as("%s", change).containsKey(change.block());
                assertThat(after.blocks.get(change.block()).place())
                        .isEqualTo(before.blocks.get(change.block()).place());
            } else {
                assertThat(after.blocks).as("%s", change).doesNotContainKey(change.block());
            }
        }
    }

    /** Even over her own changes, if she says so: at the end nothing is open, and each answer was given once. */
    @RepeatedTest(60)
    void endsWhateverBothChanged(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var plans = new RandomPlans(random);
        var was = plans.begun();
        var now = changed(plans, was, random.nextInt(8) + 1);
        var mine = changed(plans, was, random.nextInt(8) + 1);

        assertThat(origin(was, now, allTaken(was, now, mine, random)).open(Set.of()))
                .isEmpty();
        var left = new HashSet<String>();
        origin(was, now, mine)
                .open(Set.of())
                .forEach(change -> assertThat(left.add(change.sign())).isTrue());
        assertThat(origin(was, now, mine).open(left)).isEmpty();
    }

    private static Content allTaken(Content was, Content now, Content mine, Random random) {
        var copy = mine;
        var steps = 0;
        for (var open = origin(was, now, copy).open(Set.of());
                !open.isEmpty();
                open = origin(was, now, copy).open(Set.of())) {
            var change = open.get(random.nextInt(open.size()));
            copy = taken(was, now, copy, change);
            var again = origin(was, now, copy);
            assertThat(again.spot(change.sign()).filter(spot -> !again.has(spot)))
                    .as("%s is taken", change)
                    .isEmpty();
            assertThat(steps++).as("ends").isLessThan(100);
        }
        return copy;
    }

    private static List<OriginChange> plain(Content was, Content now, Content copy) {
        return origin(was, now, copy).open(Set.of()).stream()
                .filter(change -> !change.both())
                .toList();
    }

    private Content taken(Content now, Content mine, OriginChange change) {
        return taken(base, now, mine, change);
    }

    private static Content taken(Content was, Content now, Content mine, OriginChange change) {
        var origin = origin(was, now, mine);
        return content(TakingOver.of(origin, origin.spot(change.sign()).orElseThrow()));
    }

    private Origin origin(Content now, Content mine) {
        return origin(base, now, mine);
    }

    private static Origin origin(Content was, Content now, Content mine) {
        return Origin.of(state(was), state(now), state(mine), work -> Optional.empty());
    }

    private static Origin.State state(Content content) {
        return new Origin.State(content, tree(content));
    }

    private static List<Found> found(Content was, Content mine) {
        var states = new TwoStates(outline(was, mine, was), outline(was, mine, mine));
        return Comparing.changes(states, was, mine, work -> Optional.empty()).stream()
                .filter(found -> found.keys() != null)
                .toList();
    }

    private static Outline outline(Content one, Content other, Content of) {
        var shared = new HashSet<String>();
        Stream.of(one, other).forEach(content -> shared.addAll(Outline.repeated(tree(content))));
        return Outline.of(tree(of), shared);
    }

    private static Content changed(RandomPlans plans, Content content, int times) {
        var changed = content;
        for (int i = 0; i < times; i++) {
            changed = plans.changed(changed);
        }
        return changed;
    }

    private static Content changed(Content activity, String from, String to) {
        return Activities.changed((Activity) activity, from, to);
    }

    private static Content with(Content content, List<String> path, String key, Object value) {
        var way = new ArrayList<>(path);
        way.add(key);
        return content(TreePlace.set(tree(content), way, new Tree.Leaf(value)));
    }
}
