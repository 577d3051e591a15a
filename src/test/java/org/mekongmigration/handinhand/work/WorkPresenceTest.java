package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.Acting;
import org.mekongmigration.handinhand.account.Role;

class WorkPresenceTest {

    private final TestClock clock = new TestClock();
    private final WorkPresence presence = new WorkPresence(clock);
    private final Acting acting = new Acting();

    @Test
    void namesTheOthersAndNotOneself() {
        var work = WorkAuthoring.freshId();
        var somebody = acting.person(Role.TEACHER);
        var one = presence.arrive(work, somebody);
        presence.arrive(work, somebody);
        assertThat(one.others()).isEmpty();

        var other = presence.arrive(work, acting.person(Role.TEACHER));
        presence.arrive(WorkAuthoring.freshId(), acting.person(Role.AUTHOR));
        assertThat(one.others()).hasSize(1);
        assertThat(other.others()).hasSize(1);
    }

    @Test
    void forgetsWhoHasLeft() {
        var work = WorkAuthoring.freshId();
        var one = presence.arrive(work, acting.person(Role.TEACHER));
        var other = presence.arrive(work, acting.person(Role.TEACHER));

        other.leave();
        assertThat(one.others()).isEmpty();
        one.leave();
        assertThat(presence.works()).isZero();
    }

    @Test
    void forgetsWhoWasNotHeardOf() {
        var work = WorkAuthoring.freshId();
        var one = presence.arrive(work, acting.person(Role.TEACHER));
        var other = presence.arrive(work, acting.person(Role.TEACHER));

        clock.advance(Duration.ofMinutes(10));
        assertThat(one.others()).hasSize(1);
        clock.advance(Duration.ofMinutes(10));
        assertThat(one.others()).isEmpty();
        other.stay();
        assertThat(one.others()).hasSize(1);
    }
}
