package org.mekongmigration.handinhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Printable.MatchingPair;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingItem;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Localized;

class FixedMixTest {

    @Test
    void leavesNoPairInItsPlaceAndLosesNone() {
        for (int count = 2; count < 40; count++) {
            var sheet = matching("m" + count, pairs(count));
            assertThat(sheet.mixed()).containsExactlyInAnyOrderElementsOf(sheet.pairs());
            for (int i = 0; i < count; i++) {
                assertThat(sheet.mixed().get(i)).isNotEqualTo(sheet.pairs().get(i));
            }
        }
    }

    @Test
    void isTheSameForEverBecauseItFollowsFromTheIds() {
        var mixed = matching("who-eats-what", pairs(5)).mixed();
        assertThat(mixed.stream().map(pair -> pair.id().value())).containsExactly("p3", "p4", "p0", "p1", "p2");
    }

    @Test
    void keepsWhatStandsBesideAPairWhenPairsAreMoved() {
        var pairs = new ArrayList<>(pairs(6));
        var before = matching("m", pairs);
        Collections.rotate(pairs, 2);
        var after = matching("m", pairs);
        assertThat(after.mixed().get(2)).isEqualTo(before.mixed().get(0));
    }

    @Test
    void mixesTheSameIdsOtherwiseOnAnotherSheet() {
        assertThat(matching("a", pairs(12)).mixed())
                .isNotEqualTo(matching("b", pairs(12)).mixed());
    }

    @Test
    void doesNotBetrayGroupsByTheOrderInWhichThingsWereWritten() {
        var items = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> new SortingItem(new BlockId("i" + i), Localized.empty(), null))
                .toList());
        var printed = sorting(items).mixed();
        assertThat(printed).isNotEqualTo(items).containsExactlyInAnyOrderElementsOf(items);
        Collections.shuffle(items, new Random(7));
        assertThat(sorting(items).mixed()).isEqualTo(printed);
    }

    private static List<MatchingPair> pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MatchingPair(new BlockId("p" + i), Localized.empty(), Localized.empty()))
                .toList();
    }

    private static MatchingSheet matching(String id, List<MatchingPair> pairs) {
        return new MatchingSheet(new BlockId(id), Localized.empty(), Localized.empty(), pairs);
    }

    private static SortingSheet sorting(List<SortingItem> items) {
        return new SortingSheet(new BlockId("s"), Localized.empty(), Localized.empty(), List.of(), items);
    }
}
