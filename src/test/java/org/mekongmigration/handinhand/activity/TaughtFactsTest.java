package org.mekongmigration.handinhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.activity.TaughtFacts.OfVersion;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;

class TaughtFactsTest {

    @ParameterizedTest
    @CsvSource({"20, 20", "'30,10,20', 20", "'10,20', 15", "'10,21', 16", "'5,90,25,20', 23"})
    void hasAsManyLessonsBelowTheMiddleAsAbove(String real, int middle) {
        var taught = IntStream.of(Arrays.stream(real.split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .mapToObj(minutes -> taught(1, minutes))
                .toList();

        assertThat(TaughtFacts.numbers(taught)).extracting(OfVersion::middle).containsExactly(middle);
    }

    @Test
    void keepsTheVersionsApart() {
        var taught = List.of(taught(1, 10), taught(3, 40), taught(1, 12), taught(3, 50), taught(3, 60));

        assertThat(TaughtFacts.numbers(taught))
                .containsExactly(new OfVersion(3, 3, 20, 40, 50, 60), new OfVersion(1, 2, 20, 10, 11, 12));
    }

    @Test
    void cutsWhatIsLongerThanTheFieldAndNoLetterInTwo() {
        var long1 = "🌊".repeat(ActivityTaught.LONGEST + 5);

        assertThat(new ActivityTaught(new BlockId("p"), new WorkId("a"), 1, 1, 1, long1, " x ").worked())
                .isEqualTo("🌊".repeat(ActivityTaught.LONGEST));
    }

    private static ActivityTaught taught(int version, int minutes) {
        return new ActivityTaught(new BlockId("p1"), new WorkId("bag"), version, 20, minutes, "", "");
    }
}
