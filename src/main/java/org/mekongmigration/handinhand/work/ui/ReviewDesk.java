package org.mekongmigration.handinhand.work.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.ReviewStanding;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkRights;
import org.mekongmigration.handinhand.work.WorkSubmitting;

/** How far the work on a desk is on its way to everybody, and the steps there. */
public class ReviewDesk {

    private final Desk<?> desk;
    private final WorkAuthoring authoring;
    private final WorkPublishing publishing;
    private final WorkSubmitting submitting;
    private final List<Runnable> listeners = new ArrayList<>();
    private ReviewStanding standing;
    private int head;
    private Optional<Integer> published;

    public ReviewDesk(Desk<?> desk, WorkAuthoring authoring, WorkPublishing publishing, WorkSubmitting submitting) {
        this.desk = desk;
        this.authoring = authoring;
        this.publishing = publishing;
        this.submitting = submitting;
        head = work().head();
        published = work().published();
        standing = submitting.standing(work().id());
        desk.onChange(this::follow);
    }

    /** Told after every change of the work or of its standing. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Whether there is anything that she can do about it. */
    public boolean isOpen() {
        return rights().submit() || rights().publish() || rights().withdraw();
    }

    Desk<?> desk() {
        return desk;
    }

    WorkFacts work() {
        return desk.opened().work();
    }

    WorkRights rights() {
        return desk.opened().rights();
    }

    Content content() {
        return desk.content();
    }

    ReviewStanding standing() {
        return standing;
    }

    /** What everybody sees is not what is on the desk. */
    boolean changedSincePublished() {
        return published.filter(number -> number < head).isPresent() || typing();
    }

    /** What waits for a reviewer is not what is on the desk. */
    boolean changedSinceSubmitted() {
        return standing.last().filter(it -> it.revision() < head).isPresent() || typing();
    }

    private boolean typing() {
        return desk.opened().savedAt().isPresent();
    }

    List<Finding> findings() {
        return publishing.findings(desk.content());
    }

    void submit(String note) {
        submitting.submit(work().id(), note);
        again();
    }

    void takeBack() {
        submitting.takeBack(work().id());
        again();
    }

    void publish() {
        publishing.publish(work().id());
        again();
    }

    void withdraw(String why, Language language) {
        publishing.withdraw(work().id(), why, language);
        again();
    }

    void throwAway() {
        authoring.throwAway(work().id());
    }

    void settle(String comment, String answer) {
        submitting.settle(comment, answer);
        look();
    }

    void openAgain(String comment) {
        submitting.openAgain(comment);
        look();
    }

    private void again() {
        standing = submitting.standing(work().id());
        desk.replace(authoring.open(work().id())); // which tells those who listen
    }

    private void look() {
        standing = submitting.standing(work().id());
        tell();
    }

    /** Every change of the work is told; what reviewers do is asked again when there is another version. */
    private void follow() {
        var work = work();
        if (work.head() != head || !work.published().equals(published)) {
            head = work.head();
            published = work.published();
            standing = submitting.standing(work.id());
        }
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
