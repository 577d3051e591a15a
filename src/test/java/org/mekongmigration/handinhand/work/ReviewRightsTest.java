package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role and each state of a submission: who comments, sends back, publishes, takes back. */
@OnRooms
class ReviewRightsTest {

    private static final Place WHOLE = new Place(List.of());

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkSubmitting submitting;

    @Autowired
    private WorkReview review;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @ParameterizedTest(
            name = "{0} with what a teacher submitted and is {1}: opens it {2}, decides {3}, takes it back {4}")
    @CsvSource({
        "TEACHER,       WAITING,    NOT_THERE, NOT_THERE,         NOT_THERE",
        "SCHOOL_HEAD,   WAITING,    NOT_THERE, NOT_THERE,         NOT_THERE",
        "AUTHOR,        WAITING,    NOT_THERE, NOT_THERE,         NOT_THERE",
        "REVIEWER,      WAITING,    yes,       yes,               NOT_ALLOWED",
        "ADMINISTRATOR, WAITING,    yes,       yes,               NOT_ALLOWED",
        "TEACHER,       SENT_BACK,  NOT_THERE, NOT_THERE,         NOT_THERE",
        "AUTHOR,        SENT_BACK,  NOT_THERE, NOT_THERE,         NOT_THERE",
        "REVIEWER,      SENT_BACK,  yes,       DECIDED_ALREADY,   NOT_ALLOWED",
        "TEACHER,       PUBLISHED,  NOT_THERE, NOT_ALLOWED,       NOT_ALLOWED",
        "AUTHOR,        PUBLISHED,  NOT_THERE, NOT_ALLOWED,       NOT_ALLOWED",
        "REVIEWER,      PUBLISHED,  yes,       DECIDED_ALREADY,   NOT_ALLOWED",
        "REVIEWER,      TAKEN_BACK, yes,       DECIDED_ALREADY,   NOT_ALLOWED",
        "OWNER,         WAITING,    NOT_THERE, REVIEWERS_PUBLISH, yes",
        "OWNER,         SENT_BACK,  NOT_THERE, REVIEWERS_PUBLISH, DECIDED_ALREADY",
        "OWNER,         PUBLISHED,  NOT_THERE, REVIEWERS_PUBLISH, DECIDED_ALREADY",
        "OWNER,         TAKEN_BACK, NOT_THERE, REVIEWERS_PUBLISH, DECIDED_ALREADY",
    })
    void ofSubmissions(String who, State state, String opens, String decides, String takesBack) {
        var owner = people.acts(Role.TEACHER, people.school());
        var id = authoring.create(Activities.titled("Packing")).id();
        var submission = submitting.submit(id, null).id();
        bring(state, id, submission, () -> people.acts(owner));
        if (who.equals("OWNER")) {
            people.acts(owner);
        } else {
            var role = Role.valueOf(who);
            people.acts(role, role.staff() ? null : people.school());
        }

        assertThat(answer(() -> review.open(submission))).isEqualTo(opens);
        assertThat(answer(() -> review.newer(submission))).isEqualTo(opens);
        assertThat(answer(() -> review.comment(submission, WHOLE, Optional.empty(), "Said")))
                .isEqualTo(decides);
        assertThat(answer(() -> submitting.takeBack(id))).isEqualTo(takesBack);
        if (!takesBack.equals("yes")) {
            assertThat(answer(() -> review.publish(submission, 1, ""))).isEqualTo(decides);
            assertThat(answer(() -> review.sendBack(submission, "Said")))
                    .isEqualTo(decides.equals("yes") ? "DECIDED_ALREADY" : decides);
        }
    }

    private void bring(State state, WorkId id, String submission, Runnable owner) {
        switch (state) {
            case WAITING -> {}
            case TAKEN_BACK -> {
                owner.run();
                submitting.takeBack(id);
            }
            case SENT_BACK -> {
                people.acts(Role.REVIEWER, null);
                review.sendBack(submission, "Again");
            }
            case PUBLISHED -> {
                people.acts(Role.REVIEWER, null);
                review.publish(submission, 1, "");
            }
        }
    }

    private static String answer(Runnable act) {
        try {
            act.run();
            return "yes";
        } catch (WorkRejected e) {
            return e.reason().name();
        }
    }
}
