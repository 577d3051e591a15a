package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SignInNeeded;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the owner of a plan lets edit it, and who cannot be let. */
@OnRooms
class ColleaguesTest {

    @Autowired
    private WorkColleagues colleagues;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkBin bin;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private PeopleManagement management;

    @Autowired
    private People people;

    private SchoolId school;
    private Person owner;
    private Person colleague;
    private WorkId plan;

    @BeforeEach
    void aPlan() {
        school = people.school();
        colleague = people.person(Role.TEACHER, school);
        owner = people.acts(Role.TEACHER, school);
        plan = authoring.create(plan("Why people move")).id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void editsWhatTheOwnerLetsHerEdit() {
        assertThat(colleagues.let(plan, colleague.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.edits()).isTrue());

        people.acts(colleague);
        var opened = authoring.open(plan);
        assertThat(opened.rights().own()).isFalse();
        authoring.save(opened, titled(plan, "Why families move"));
        authoring.keep(plan, null);
        assertThat(history.of(plan).getFirst().author()).contains(colleague.name());
        assertThat(shelf.toEdit(Set.of(Kind.LESSON_PLAN), "", 0, 10))
                .extracting(card -> card.work().id())
                .containsExactly(plan);
    }

    @Test
    void doesNotEditAnotherPlanOfTheSameOwner() {
        var other = authoring.create(plan("Another")).id();
        colleagues.let(plan, colleague.id());

        people.acts(colleague);
        assertRefused(Reason.NOT_ALLOWED, () -> authoring.open(other));
        assertThat(shelf.toEdit(Set.of(Kind.LESSON_PLAN), "", 0, 10)).hasSize(1);
    }

    @Test
    void losesItAtOnceWhenTheOwnerTakesItBack() {
        colleagues.let(plan, colleague.id());
        people.acts(colleague);
        var opened = authoring.open(plan);

        people.acts(owner);
        assertThat(colleagues.stop(plan, colleague.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.edits()).isFalse());

        people.acts(colleague);
        assertRefused(Reason.NOT_ALLOWED, () -> authoring.save(opened, titled(plan, "Too late")));
        assertThat(shelf.latest(plan).content().title().toString()).contains("Why people move");
        assertThat(shelf.toEdit(Set.of(Kind.LESSON_PLAN), "", 0, 10)).isEmpty();
    }

    @Test
    void neitherThrowsThePlanAwayNorLetsOthers() {
        colleagues.let(plan, colleague.id());

        people.acts(colleague);
        assertRefused(Reason.NOT_ALLOWED, () -> bin.put(plan));
        assertRefused(Reason.NOT_ALLOWED, () -> colleagues.of(plan));
        assertRefused(Reason.NOT_ALLOWED, () -> colleagues.let(plan, colleague.id()));
        assertRefused(Reason.NOT_ALLOWED, () -> colleagues.stop(plan, colleague.id()));
    }

    @Test
    void losesItWithHerAccount() {
        colleagues.let(plan, colleague.id());
        people.acts(Role.ADMINISTRATOR, null);
        management.switchOff(colleague.id());

        people.acts(colleague);
        assertThatThrownBy(() -> authoring.open(plan)).isInstanceOf(SignInNeeded.class);
        people.acts(owner);
        assertThat(colleagues.of(plan)).isEmpty();
        assertRefused(Reason.NOT_THERE, () -> colleagues.let(plan, colleague.id()));
    }

    @Test
    void losesItWhenSheLeavesTheSchool() {
        colleagues.let(plan, colleague.id());
        people.acts(Role.ADMINISTRATOR, null);
        management.assign(colleague.id(), Role.TEACHER, Optional.of(people.school()));

        people.acts(colleague);
        assertRefused(Reason.NOT_THERE, () -> authoring.open(plan));
        assertThat(shelf.toEdit(Set.of(Kind.LESSON_PLAN), "", 0, 10)).isEmpty();
    }

    @Test
    void isNotSomebodyOfAnotherSchoolNorSomebodyUnknown() {
        var stranger = people.person(Role.TEACHER, people.school());
        var staff = people.person(Role.AUTHOR, null);

        assertRefused(Reason.NOT_THERE, () -> colleagues.let(plan, stranger.id()));
        assertRefused(Reason.NOT_THERE, () -> colleagues.let(plan, staff.id()));
        assertRefused(
                Reason.NOT_THERE, () -> colleagues.let(plan, new AccountId("00000000-0000-0000-0000-000000000000")));
        assertRefused(Reason.NOT_THERE, () -> colleagues.let(plan, owner.id()));
    }

    @Test
    void isNamedByTheOwnerAlone() {
        for (var role : new Role[] {Role.TEACHER, Role.SCHOOL_HEAD}) {
            people.acts(role, school);
            assertRefused(Reason.NOT_ALLOWED, () -> colleagues.of(plan));
            assertRefused(Reason.NOT_ALLOWED, () -> colleagues.let(plan, colleague.id()));
        }
        people.acts(Role.TEACHER, people.school());
        assertRefused(Reason.NOT_THERE, () -> colleagues.of(plan));
        assertRefused(Reason.NOT_THERE, () -> colleagues.let(plan, colleague.id()));
        people.acts(Role.ADMINISTRATOR, null);
        assertRefused(Reason.NOT_THERE, () -> colleagues.let(plan, colleague.id()));
    }

    @Test
    void isNotNamedForAnActivity() {
        var activity = authoring.create(Activities.titled("Packing")).id();
        assertRefused(Reason.NOT_ALLOWED, () -> colleagues.let(activity, colleague.id()));
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Content plan(String title) {
        return titled(WorkAuthoring.freshId(), title);
    }

    private static Content titled(WorkId id, String title) {
        return Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"%s"},"class":{}}""".formatted(id, title));
    }
}
