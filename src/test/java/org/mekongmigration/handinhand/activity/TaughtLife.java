package org.mekongmigration.handinhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.activity.LessonRefused.Reason;
import org.mekongmigration.handinhand.activity.TaughtFacts.OfVersion;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What teachers say after lessons: who keeps it, who reads it, how it goes; on whatever database the subclass brings. */
public abstract class TaughtLife {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

    @Autowired
    private AfterLessons after;

    @Autowired
    private LessonsOfActivity lessons;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private PersonErasing erasing;

    @Autowired
    private OwnAccount own;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    private SchoolId school;
    private Person owner;
    private WorkId activity;
    private WorkId plan;

    @BeforeEach
    void aLessonOfATeacher() {
        school = people.school();
        owner = people.acts(Role.TEACHER, school);
        activity = written();
        plan = planned(activity);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void isHersToReadChangeAndDelete() {
        var kept = after.keep(said(24, "สนุก", ""));
        assertThat(after.mine(plan)).containsExactly(kept);
        assertThat(kept.on()).isEqualTo(DAY);
        assertThat(kept.pupils()).isEqualTo(30);

        var changed = after.keep(
                new LessonTaught(kept.id(), plan, DAY.plusDays(1), null, List.of(taught(1, 31, "", "ใช้เวลาน้อยลง"))));
        assertThat(after.mine(plan)).containsExactly(changed);
        assertThat(changed.id()).isEqualTo(kept.id());

        after.delete(kept.id().orElseThrow());
        assertThat(after.mine(plan)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void isNobodyElses() {
        var kept = after.keep(said(24, "สนุก", "")).id();

        people.acts(Role.TEACHER, school);
        assertThat(after.mine(plan)).isEmpty();
        refused(Reason.NOT_THERE, () -> after.delete(kept.orElseThrow()));
        refused(
                Reason.NOT_THERE,
                () -> after.keep(new LessonTaught(kept, plan, DAY, 1, List.of(taught(1, 5, "", "")))));
        people.acts(Role.ADMINISTRATOR, null);
        refused(Reason.NOT_THERE, () -> after.delete(kept.orElseThrow()));

        people.acts(owner);
        assertThat(after.mine(plan)).hasSize(1);
    }

    @Test
    void isKeptOnlyOfWhatSheMayReadAndWhatCanBe() {
        refused(Reason.NOTHING, () -> after.keep(lesson(plan, DAY, 1)));
        refused(Reason.IMPOSSIBLE_NUMBER, () -> after.keep(said(601, "", "")));
        refused(Reason.IMPOSSIBLE_NUMBER, () -> after.keep(said(-1, "", "")));
        refused(Reason.IMPOSSIBLE_NUMBER, () -> after.keep(lesson(plan, DAY, 1001, taught(1, 5, "", ""))));
        refused(Reason.NOT_THERE, () -> after.keep(lesson(plan, DAY, 1, taught(2, 5, "", ""))));
        refused(Reason.NOT_THERE, () -> after.keep(lesson(activity, DAY, 1, taught(1, 5, "", ""))));
        refused(
                Reason.NOT_TAUGHT_YET,
                () -> after.keep(lesson(plan, LocalDate.of(2999, 1, 1), 1, taught(1, 5, "", ""))));

        people.acts(Role.TEACHER, people.school());
        refused(Reason.NOT_THERE, () -> after.keep(said(24, "", "")));
        var mine = planned(activity);
        refused(Reason.NOT_THERE, () -> after.keep(lesson(mine, DAY, 1, taught(1, 5, "", ""))));

        people.acts(Role.TEACHER, school);
        assertThat(after.keep(said(24, "", "")).id()).isPresent();
    }

    @ParameterizedTest(name = "{0} reads what lessons say of an activity of {1}: {2}")
    @CsvSource({
        "TEACHER,       OWN,       yes",
        "TEACHER,       COLLEAGUE, no",
        "TEACHER,       NETWORK,   no",
        "SCHOOL_HEAD,   COLLEAGUE, no",
        "AUTHOR,        NETWORK,   yes",
        "REVIEWER,      NETWORK,   yes",
        "ADMINISTRATOR, NETWORK,   yes",
        "AUTHOR,        STRANGER,  no",
        "REVIEWER,      STRANGER,  no",
        "ADMINISTRATOR, STRANGER,  no",
    })
    void isReadByWhoWroteTheActivity(Role role, String whose, String reads) {
        var person = people.person(role, role.staff() ? null : school);
        var theirs = workOf(whose, person);
        people.acts(person);
        if (whose.equals("NETWORK") || !role.staff()) {
            people.acts(whose.equals("NETWORK") ? people.person(Role.TEACHER, school) : person);
            after.keep(lesson(planned(theirs), DAY, 1, of(theirs, 1, 20, 24, "", "")));
        } else {
            people.acts(owner);
            after.keep(lesson(planned(theirs), DAY, 1, of(theirs, 1, 20, 24, "", "")));
        }
        people.acts(person);

        assertThat(lessons.of(theirs).isPresent()).isEqualTo(reads.equals("yes"));
    }

    @Test
    void showsThePlannedAndTheRealMinutesOfEachVersion() {
        authoring.save(authoring.open(activity), format.fromJson(activity(activity, "Second")));
        authoring.keep(activity, null);
        for (int real : new int[] {18, 31, 25, 24}) {
            after.keep(said(real, "", ""));
        }
        after.keep(lesson(plan, DAY, null, taught(2, 20, "", "")));

        var facts = lessons.of(activity).orElseThrow();

        assertThat(facts.versions())
                .containsExactly(new OfVersion(2, 1, 20, 20, 20, 20), new OfVersion(1, 4, 20, 18, 25, 31));
        assertThat(facts.words()).isEmpty();
    }

    @Test
    void namesATeacherOnlyWithinHerSchool() {
        var author = people.acts(Role.REVIEWER, null);
        var network = written();
        publishing.publish(network);
        for (var teacher : List.of(named("Khru Nok", school), named("Khru Far", people.school()))) {
            people.acts(teacher);
            after.keep(lesson(planned(network), DAY, 1, of(network, 1, 20, 24, "Said by one", "")));
        }
        people.acts(author);
        assertThat(lessons.of(network).orElseThrow().words())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.teacher()).isEmpty());

        people.acts(named("Khru Near", school));
        after.keep(said(24, "Near", ""));
        people.acts(owner);
        after.keep(said(20, "", "Mine"));
        assertThat(lessons.of(activity).orElseThrow().words())
                .extracting(TaughtFacts.Words::teacher)
                .containsExactlyInAnyOrder(Optional.of("Khru Near"), Optional.of(owner.name()));
    }

    @Test
    void staysWithoutHerNameOrGoesWithHer() {
        var name = "ครูนก-" + UUID.randomUUID().toString().substring(0, 8);
        var staying = named(name, school);
        people.acts(staying);
        after.keep(said(24, name + " sang it", "Shorter"));
        var going = people.acts(Role.TEACHER, school);
        after.keep(said(31, "Gone with me", ""));
        people.acts(Role.ADMINISTRATOR, null);

        erasing.erase(staying.id(), WorksOfErased.STAY);
        erasing.erase(going.id(), WorksOfErased.GO);

        people.acts(owner);
        var facts = lessons.of(activity).orElseThrow();
        assertThat(facts.versions()).containsExactly(new OfVersion(1, 1, 20, 24, 24, 24));
        assertThat(facts.words()).singleElement().satisfies(it -> {
            assertThat(it.worked()).isEmpty();
            assertThat(it.toChange()).isEqualTo("Shorter");
            assertThat(it.teacher()).isEmpty();
        });
        assertThat(database.queryForObject(
                        "select count(*) from taught_lesson where teacher in (?, ?)",
                        Integer.class,
                        staying.id().value(),
                        going.id().value()))
                .isZero();
    }

    @Test
    void outlivesThePlanAndGoesWithTheActivity() {
        var planner = people.acts(Role.TEACHER, school);
        var theirs = planned(activity);
        people.acts(Role.TEACHER, school);
        after.keep(lesson(theirs, DAY, 1, taught(1, 24, "", "Shorter")));
        people.acts(Role.ADMINISTRATOR, null);

        erasing.erase(planner.id(), WorksOfErased.GO);
        people.acts(owner);
        assertThat(lessons.of(activity).orElseThrow().words()).hasSize(1);

        people.acts(Role.ADMINISTRATOR, null);
        erasing.erase(owner.id(), WorksOfErased.GO);
        assertThat(rows()).isZero();
    }

    private int rows() {
        return Optional.ofNullable(database.queryForObject(
                        "select count(*) from taught_activity where activity = ?", Integer.class, activity.value()))
                .orElseThrow();
    }

    private LessonTaught said(int real, String worked, String toChange) {
        return lesson(plan, DAY, 30, taught(1, real, worked, toChange));
    }

    private ActivityTaught taught(int version, int real, String worked, String toChange) {
        return of(activity, version, 20, real, worked, toChange);
    }

    private static ActivityTaught of(
            WorkId taught, int version, int planned, int real, String worked, String toChange) {
        return new ActivityTaught(new BlockId("p1"), taught, version, planned, real, worked, toChange);
    }

    private static LessonTaught lesson(WorkId of, LocalDate on, @Nullable Integer pupils, ActivityTaught... taught) {
        return new LessonTaught(Optional.empty(), of, on, pupils, List.of(taught));
    }

    private Person named(String name, SchoolId at) {
        people.acts(Role.TEACHER, at);
        return own.rename(name);
    }

    private WorkId workOf(String whose, Person person) {
        people.acts(
                switch (whose) {
                    case "OWN" -> person;
                    case "COLLEAGUE", "STRANGER" -> owner;
                    default -> people.person(Role.REVIEWER, null);
                });
        var work = whose.equals("COLLEAGUE") || whose.equals("STRANGER") ? activity : written();
        if (whose.equals("NETWORK")) {
            publishing.publish(work);
        }
        return work;
    }

    private WorkId written() {
        return authoring
                .create(format.fromJson(activity(WorkAuthoring.freshId(), "First")))
                .id();
    }

    private WorkId planned(WorkId used) {
        return authoring
                .create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"A lesson"},
                "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1}]}]}""".formatted(WorkAuthoring.freshId(), used)))
                .id();
    }

    private static String activity(WorkId id, String title) {
        return """
            {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"id":"%s","languages":["en"],"title":{"en":"%s"},"licence":"CC-BY-4.0",
            "minutes":{"usual":20},"objectives":[{"id":"o1","kind":"skill","text":{"en":"Packs a bag"}}],
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Look."},"serves":["o1"]}],
            "debrief":[{"id":"d1","text":{"en":"How was it?"}}]}""".formatted(id, title);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        LessonRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
