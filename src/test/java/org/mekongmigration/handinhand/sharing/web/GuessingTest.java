package org.mekongmigration.handinhand.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.sharing.LinkId;

/** Who guesses is slowed down; a school behind one address is not. */
class GuessingTest {

    private static final String SCHOOL = "192.0.2.7";
    private static final LinkId LINK = new LinkId("a");

    private final TestClock clock = new TestClock();
    private final Guesses guesses = new Guesses(clock);
    private final WrongPasscodes wrong = new WrongPasscodes(clock);

    @Test
    void twoHundredPhonesFeelNothingWhateverTheyOpen() {
        for (int phone = 0; phone < 200; phone++) {
            for (int times = 0; times < 50; times++) {
                assertThat(guesses.wait(SCHOOL, "open")).isEmpty();
                guesses.opened(SCHOOL, "open");
                assertThat(guesses.wait(SCHOOL, "withdrawn")).isEmpty();
                guesses.missed(SCHOOL, "withdrawn");
            }
        }
    }

    @Test
    void aGuesserWaitsAndHasToWaitLongerTheMoreSheAsks() {
        guesses.opened(SCHOOL, "read before");
        IntStream.range(0, Guesses.AT_ONCE).forEach(i -> {
            assertThat(guesses.wait(SCHOOL, "guess " + i)).isEmpty();
            guesses.missed(SCHOOL, "guess " + i);
        });
        assertThat(guesses.wait(SCHOOL, "one more"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(36)));
        assertThat(guesses.wait(SCHOOL, "read before")).isEmpty();
        assertThat(guesses.wait("192.0.2.8", "one more")).isEmpty();
        clock.advance(Duration.ofSeconds(36));
        assertThat(guesses.wait(SCHOOL, "one more")).isEmpty();
        guesses.missed(SCHOOL, "one more");
        assertThat(guesses.wait(SCHOOL, "and one more")).isPresent();
    }

    @Test
    void letsNoMoreThanTenWrongPasscodesThroughInAnyHour() {
        IntStream.range(0, WrongPasscodes.MOST).forEach(i -> {
            assertThat(wrong.take(LINK, SCHOOL)).isEmpty();
            clock.advance(Duration.ofMinutes(5));
        });
        assertThat(wrong.take(LINK, SCHOOL)).contains(Duration.ofMinutes(10));
        assertThat(wrong.take(LINK, "192.0.2.8")).isEmpty();
        assertThat(wrong.take(new LinkId("b"), SCHOOL)).isEmpty();
        clock.advance(Duration.ofMinutes(10));
        assertThat(wrong.take(LINK, SCHOOL)).isEmpty();
        assertThat(wrong.take(LINK, SCHOOL)).contains(Duration.ofMinutes(5));
    }

    @Test
    void doesNotCountRightPasscodes() {
        for (int phone = 0; phone < 200; phone++) {
            assertThat(wrong.take(LINK, SCHOOL)).isEmpty();
            wrong.giveBack(LINK, SCHOOL);
        }
        assertThat(wrong.take(LINK, SCHOOL)).isEmpty();
    }

    @Test
    void letsNoMoreThroughWhenTheyComeAllAtOnce() {
        var through = new AtomicInteger();
        IntStream.range(0, 200).parallel().forEach(i -> {
            if (wrong.take(LINK, SCHOOL).isEmpty()) {
                through.incrementAndGet();
            }
        });
        assertThat(through).hasValue(WrongPasscodes.MOST);
    }
}
