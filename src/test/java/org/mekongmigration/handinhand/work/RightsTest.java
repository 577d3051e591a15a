package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Each cell of the table: a role, whose the work is, what she wants, what she is answered. */
@OnRooms
class RightsTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkSubmitting submitting;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private People people;

    private SchoolId school;
    private SchoolId otherSchool;

    @BeforeEach
    void schools() {
        school = people.school();
        otherSchool = people.school();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    /** An activity; whose: own, a colleague's, another school's, the Network's. */
    @ParameterizedTest(
            name = "{0} with an activity of {1}: reads {2}, edits {3}, submits {4}, publishes {5}, copies {6}")
    @CsvSource({
        "TEACHER,       OWN,       yes,       yes,         yes,         REVIEWERS_PUBLISH, yes",
        "TEACHER,       COLLEAGUE, yes,       NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED,       yes",
        "TEACHER,       STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,   NOT_THERE,         NOT_THERE",
        "TEACHER,       NETWORK,   NOT_THERE, NOT_THERE,   NOT_THERE,   NOT_THERE,         NOT_THERE",
        "SCHOOL_HEAD,   OWN,       yes,       yes,         yes,         REVIEWERS_PUBLISH, yes",
        "SCHOOL_HEAD,   COLLEAGUE, yes,       NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED,       yes",
        "SCHOOL_HEAD,   STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,   NOT_THERE,         NOT_THERE",
        "SCHOOL_HEAD,   NETWORK,   NOT_THERE, NOT_THERE,   NOT_THERE,   NOT_THERE,         NOT_THERE",
        "AUTHOR,        OWN,       yes,       yes,         yes,         REVIEWERS_PUBLISH, yes",
        "AUTHOR,        STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,   NOT_THERE,         NOT_THERE",
        "AUTHOR,        NETWORK,   yes,       yes,         yes,         REVIEWERS_PUBLISH, yes",
        "REVIEWER,      OWN,       yes,       yes,         yes,         yes,               yes",
        "REVIEWER,      STRANGER,  yes,       NOT_ALLOWED, NOT_ALLOWED, yes,               yes",
        "REVIEWER,      NETWORK,   yes,       yes,         yes,         yes,               yes",
        "ADMINISTRATOR, OWN,       yes,       yes,         yes,         yes,               yes",
        "ADMINISTRATOR, STRANGER,  yes,       NOT_ALLOWED, NOT_ALLOWED, yes,               yes",
        "ADMINISTRATOR, NETWORK,   yes,       yes,         yes,         yes,               yes",
    })
    void ofActivities(
            Role role, String whose, String reads, String edits, String submits, String publishes, String copies) {
        var person = people.person(role, role.staff() ? null : school);
        var work = workOf(whose, person, WorkAuthoring.freshId());
        people.acts(person);

        assertThat(answer(() -> shelf.latest(work))).isEqualTo(reads);
        assertThat(answer(() -> history.of(work))).isEqualTo(reads);
        assertThat(answer(() -> history.changes(work, 1, 1))).isEqualTo(reads);
        assertThat(answer(() -> shelf.find(work, 1).orElseThrow(() -> notThere())))
                .isEqualTo(reads);
        assertThat(answer(() -> authoring.open(work))).isEqualTo(edits);
        assertThat(answer(() -> authoring.keep(work, null))).isEqualTo(edits);
        assertThat(answer(() -> history.restore(work, 1))).isEqualTo(edits);
        assertThat(answer(() -> {
                    history.name(work, 1, "Named");
                    return null;
                }))
                .isEqualTo(edits);
        assertThat(answer(() -> authoring.copy(work))).isEqualTo(copies);
        assertThat(answer(() -> submitting.submit(work, null))).isEqualTo(submits);
        assertThat(answer(() -> publishing.publish(work))).isEqualTo(publishes);
    }

    @ParameterizedTest(name = "{0} takes an activity of {1} back that is published: {2}")
    @CsvSource({
        "TEACHER,       OWN,       yes",
        "TEACHER,       COLLEAGUE, NOT_ALLOWED",
        "TEACHER,       STRANGER,  NOT_ALLOWED",
        "TEACHER,       NETWORK,   NOT_ALLOWED",
        "SCHOOL_HEAD,   COLLEAGUE, NOT_ALLOWED",
        "AUTHOR,        OWN,       yes",
        "AUTHOR,        NETWORK,   REVIEWERS_PUBLISH",
        "AUTHOR,        STRANGER,  NOT_ALLOWED",
        "REVIEWER,      NETWORK,   yes",
        "REVIEWER,      STRANGER,  yes",
        "ADMINISTRATOR, STRANGER,  yes",
    })
    void ofWithdrawing(Role role, String whose, String withdraws) {
        var person = people.person(role, role.staff() ? null : school);
        var work = workOf(whose, person, WorkAuthoring.freshId());
        people.acts(Role.REVIEWER, null);
        publishing.publish(work);
        people.acts(person);

        assertThat(answer(() -> publishing.withdraw(work, "Out of date", Language.ENGLISH)))
                .isEqualTo(withdraws);
    }

    @ParameterizedTest(name = "{0} with a plan of {1}: reads {2}, edits {3}, submits {4}, publishes {5}")
    @CsvSource({
        "TEACHER,       OWN,       yes,       yes,         KIND_NOT_PUBLISHED, KIND_NOT_PUBLISHED",
        "TEACHER,       COLLEAGUE, yes,       NOT_ALLOWED, NOT_ALLOWED,        NOT_ALLOWED",
        "TEACHER,       STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,          NOT_THERE",
        "SCHOOL_HEAD,   COLLEAGUE, yes,       NOT_ALLOWED, NOT_ALLOWED,        NOT_ALLOWED",
        "AUTHOR,        STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,          NOT_THERE",
        "AUTHOR,        NETWORK,   yes,       yes,         yes,                REVIEWERS_PUBLISH",
        "REVIEWER,      NETWORK,   yes,       yes,         yes,                yes",
        "REVIEWER,      STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,          NOT_THERE",
        "ADMINISTRATOR, STRANGER,  NOT_THERE, NOT_THERE,   NOT_THERE,          NOT_THERE",
    })
    void ofPlans(Role role, String whose, String reads, String edits, String submits, String publishes) {
        var person = people.person(role, role.staff() ? null : school);
        var work = workOf(whose, person, plan());
        people.acts(person);

        assertThat(answer(() -> shelf.latest(work.id()))).isEqualTo(reads);
        assertThat(answer(() -> authoring.open(work.id()))).isEqualTo(edits);
        assertThat(answer(() -> submitting.submit(work.id(), null))).isEqualTo(submits);
        assertThat(answer(() -> publishing.publish(work.id()))).isEqualTo(publishes);
    }

    @ParameterizedTest(name = "{0} creates a {1}: {2}")
    @CsvSource({
        "TEACHER,       activity,        yes",
        "TEACHER,       lesson-plan,     yes",
        "TEACHER,       storybook,       KIND_NOT_ALLOWED",
        "TEACHER,       term,            KIND_NOT_ALLOWED",
        "TEACHER,       lesson-template, KIND_NOT_ALLOWED",
        "SCHOOL_HEAD,   activity,        yes",
        "SCHOOL_HEAD,   storybook,       KIND_NOT_ALLOWED",
        "AUTHOR,        storybook,       yes",
        "AUTHOR,        term,            yes",
        "AUTHOR,        lesson-template, yes",
        "REVIEWER,      storybook,       yes",
        "ADMINISTRATOR, storybook,       yes",
    })
    void ofCreating(Role role, String kind, String answer) {
        people.acts(role, role.staff() ? null : school);
        assertThat(answer(() -> authoring.create(ofKind(kind)))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} with what is published: reads what was published, opens {1}")
    @CsvSource({"TEACHER, NOT_ALLOWED", "SCHOOL_HEAD, NOT_ALLOWED", "AUTHOR, yes", "REVIEWER, yes"})
    void ofWhatIsPublished(Role role, String opens) {
        var work = workOf("NETWORK", people.person(role, null), WorkAuthoring.freshId());
        people.acts(Role.REVIEWER, null);
        publishing.publish(work);
        var opened = authoring.open(work);
        authoring.save(opened, Activities.changed(opened.content(Activity.class), "Say 1", "Not yet"));
        authoring.keep(work, null);

        people.acts(role, role.staff() ? null : school);
        assertThat(shelf.latest(work).number()).isEqualTo(role.staff() ? 2 : 1);
        assertThat(shelf.find(work, 2).isPresent()).isEqualTo(role.staff());
        assertThat(answer(() -> authoring.keep(work, null))).isEqualTo(opens);
        assertThat(answer(() -> authoring.copy(work))).isEqualTo("yes");
    }

    @Test
    void keepsAWithdrawnActivityForThePlanThatUsesItAndForNobodyElse() {
        var work = workOf("NETWORK", people.person(Role.AUTHOR, null), WorkAuthoring.freshId());
        var reviewer = people.acts(Role.REVIEWER, null);
        publishing.publish(work);
        var teacher = people.acts(Role.TEACHER, school);
        authoring.create(planUsing(work));
        people.acts(reviewer);
        publishing.withdraw(work, "Out of date", Language.ENGLISH);

        people.acts(teacher);
        assertThat(shelf.find(work, 1)).isPresent();
        assertThat(shelf.find(work)).isEmpty();
        people.acts(Role.TEACHER, otherSchool);
        assertThat(shelf.find(work, 1)).isEmpty();
    }

    @Test
    void comparesForAReaderWhatWasPublishedAndNothingElse() {
        var work = workOf("NETWORK", people.person(Role.AUTHOR, null), WorkAuthoring.freshId());
        people.acts(Role.REVIEWER, null);
        publishing.publish(work);
        keep(work, "Say 1", "Not yet shown");
        keep(work, "Not yet shown", "Shown");
        publishing.publish(work);

        people.acts(Role.TEACHER, school);
        assertThat(history.changesForReader(work, 1, 3)).isNotEmpty();
        assertThat(answer(() -> history.changesForReader(work, 1, 2))).isEqualTo("NOT_THERE");
        assertThat(answer(() -> history.changesForReader(work, 2, 3))).isEqualTo("NOT_THERE");
        assertThat(answer(() -> history.changes(work, 1, 3))).isEqualTo("NOT_THERE");
    }

    private void keep(WorkId work, String from, String to) {
        var opened = authoring.open(work);
        authoring.save(opened, Activities.changed(opened.content(Activity.class), from, to));
        authoring.keep(work, null);
    }

    private WorkId workOf(String whose, Person person, WorkId id) {
        return workOf(whose, person, (Content) Activities.titled(id, "Packing")).id();
    }

    private Content workOf(String whose, Person person, Content content) {
        people.acts(
                switch (whose) {
                    case "OWN" -> person;
                    case "COLLEAGUE" -> people.person(Role.TEACHER, school);
                    case "STRANGER" -> people.person(Role.TEACHER, otherSchool);
                    default -> people.person(Role.AUTHOR, null);
                });
        authoring.create(content);
        return content;
    }

    private static Content plan() {
        return ofKind("lesson-plan");
    }

    private static Content planUsing(WorkId activity) {
        return Activities.FORMAT.fromJson(
                Activities.FORMAT.toJson(plan()).replace("\"title\"", """
                "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1}]}],"title\"""".formatted(activity)));
    }

    private static Content ofKind(String kind) {
        var more =
                switch (kind) {
                    case "lesson-plan" -> ",\"class\":{}";
                    case "lesson-template" -> ",\"minutes\":60";
                    default -> "";
                };
        return Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"%s","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s","languages":["en"],"title":{"en":"Title"}%s}""".formatted(kind, WorkAuthoring.freshId(), more));
    }

    private static WorkRejected notThere() {
        return new WorkRejected(WorkRejected.Reason.NOT_THERE);
    }

    private static String answer(Supplier<@Nullable Object> act) {
        try {
            act.get();
            return "yes";
        } catch (WorkRejected e) {
            return e.reason().name();
        }
    }
}
