package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@OnRooms
class WorkBinTest {

    @Autowired
    private WorkBin bin;

    @Autowired
    private BinEmptying emptying;

    @Autowired
    private RestedDrafts rested;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private EntityManager entities;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private SchoolId school;
    private Person owner;
    private WorkId activity;

    @BeforeEach
    void anActivity() {
        school = people.school();
        owner = people.acts(Role.TEACHER, school);
        activity = authoring.create(Activities.titled("The bag")).id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void hidesAWorkFromEverybodyAndTheSearch() {
        assertThat(searchEntries()).isOne();
        bin.put(activity);

        assertThat(searchEntries()).isZero();
        assertThat(shelf.mine(Set.of(Kind.ACTIVITY), "", 0, 9)).isEmpty();
        assertThat(shelf.toEdit(Set.of(Kind.ACTIVITY), "", 0, 9)).isEmpty();
        assertNotThere();
        people.acts(Role.TEACHER, school);
        assertThat(shelf.ofMySchool(Set.of(Kind.ACTIVITY), "", 0, 9)).isEmpty();
        assertNotThere();
        assertThat(bin.mine()).isEmpty();
        people.acts(Role.ADMINISTRATOR, null);
        assertNotThere();
    }

    @Test
    void givesTheWorkBackWithTheDraftThatItHad() {
        var opened = authoring.open(activity);
        authoring.save(opened, Activities.changed(opened.content(Activity.class), "Say 1", "Not lost"));
        bin.put(activity);
        assertThat(bin.mine())
                .singleElement()
                .satisfies(work ->
                        assertThat(work.until()).isEqualTo(clock.instant().plus(Duration.ofDays(30))));

        bin.restore(activity);
        assertThat(bin.mine()).isEmpty();
        assertThat(Activities.FORMAT.toJson(authoring.open(activity).content())).contains("Not lost");
        assertThat(searchEntries()).isOne();
    }

    @Test
    void keepsTheDraftOfAColleagueUntilTheWorkComesBack() {
        var author = people.acts(Role.AUTHOR, null);
        var shared = authoring.create(Activities.titled("Of the Network"));
        var colleague = people.acts(Role.AUTHOR, null);
        authoring.save(
                authoring.open(shared.id()),
                Activities.changed(shared.content(Activity.class), "Say 1", "Of a colleague"));
        people.acts(author);
        bin.put(shared.id());
        clock.advance(Duration.ofMinutes(20));
        rested.keep();
        bin.restore(shared.id());

        people.acts(colleague);
        assertThat(Activities.FORMAT.toJson(authoring.open(shared.id()).content()))
                .contains("Of a colleague");
    }

    @Test
    void isOnlyForOnesOwn() {
        people.acts(Role.TEACHER, school);
        assertRefused(Reason.NOT_ALLOWED, () -> bin.put(activity));
        people.acts(Role.TEACHER, people.school());
        assertRefused(Reason.NOT_THERE, () -> bin.put(activity));

        people.acts(owner);
        bin.put(activity);
        assertRefused(Reason.NOT_THERE, () -> bin.put(activity));
        people.acts(Role.TEACHER, school);
        assertRefused(Reason.NOT_THERE, () -> bin.restore(activity));
        people.acts(Role.ADMINISTRATOR, null);
        assertRefused(Reason.NOT_THERE, () -> bin.restore(activity));
    }

    @Test
    void asksThatWhatIsPublishedBeTakenBackFirst() {
        people.acts(Role.REVIEWER, null);
        var published = authoring.create(Activities.titled("For all")).id();
        publishing.publish(published);

        assertRefused(Reason.STILL_PUBLISHED, () -> bin.put(published));
        publishing.withdraw(published, "Out of date", Language.ENGLISH);
        bin.put(published);
        assertThat(bin.mine()).hasSize(1);
    }

    @Test
    void keepsAWorkForThirtyDaysAndNoLonger() {
        authoring.save(authoring.open(activity), Activities.titled(activity, "Changed"));
        bin.put(activity);
        clock.advance(Duration.ofDays(30).minusMinutes(1));
        emptying.empty();
        assertThat(bin.mine()).hasSize(1);

        clock.advance(Duration.ofMinutes(2));
        emptying.empty();
        assertThat(bin.mine()).isEmpty();
        assertRefused(Reason.NOT_THERE, () -> bin.restore(activity));
        assertThat(revisions()).isZero();
    }

    @Test
    void leavesWhatOthersUseToThemAlone() {
        var colleague = people.acts(Role.TEACHER, school);
        authoring.create(planUsing(activity));
        people.acts(owner);
        bin.put(activity);

        people.acts(colleague);
        assertThat(shelf.find(activity, 1)).isPresent();
        assertRefused(Reason.NOT_THERE, () -> authoring.open(activity));
        clock.advance(Duration.ofDays(31));
        emptying.empty();
        assertThat(shelf.find(activity, 1)).isPresent();
        assertThat(shelf.latest(activity).content()).isInstanceOf(Activity.class);

        people.acts(Role.TEACHER, people.school());
        assertThat(shelf.find(activity, 1)).isEmpty();
        people.acts(owner);
        assertThat(bin.mine()).isEmpty();
        assertRefused(Reason.NOT_THERE, () -> bin.restore(activity));
    }

    private void assertNotThere() {
        assertThat(shelf.find(activity)).isEmpty();
        assertThat(shelf.find(activity, 1)).isEmpty();
        assertRefused(Reason.NOT_THERE, () -> authoring.open(activity));
        assertRefused(Reason.NOT_THERE, () -> authoring.keep(activity, null));
        assertRefused(Reason.NOT_THERE, () -> authoring.copy(activity));
        assertRefused(Reason.NOT_THERE, () -> history.of(activity));
        assertRefused(Reason.NOT_THERE, () -> history.restore(activity, 1));
        assertRefused(Reason.NOT_THERE, () -> publishing.publish(activity));
    }

    private long searchEntries() {
        return count("select count(e) from SearchEntry e where e.work = :work");
    }

    private long revisions() {
        return count("select count(r) from Revision r where r.id.work = :work");
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class)
                .setParameter("work", activity.value())
                .getSingleResult();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Content planUsing(WorkId activity) {
        return Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"P"},"class":{},
                "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1}]}]}""".formatted(WorkAuthoring.freshId(), activity));
    }
}
