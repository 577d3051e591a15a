package org.mekongmigration.handinhand.work.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.Review;
import org.mekongmigration.handinhand.work.ReviewComment;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.mekongmigration.handinhand.work.WorkReview;

/** A version on a reviewer's desk, and what she says of it. */
class ReviewTalk {

    private final WorkReview service;
    private final String id;
    private final List<Runnable> listeners = new ArrayList<>();
    private Review review;

    ReviewTalk(WorkReview service, String id) {
        this.service = service;
        this.id = id;
        review = service.open(id);
    }

    /** Told when something was said or taken away. */
    void onSaid(Runnable listener) {
        listeners.add(listener);
    }

    Review review() {
        return review;
    }

    boolean waits() {
        return review.submission().is(State.WAITING);
    }

    /** Before the decision, what the reviewer herself has just said can be taken away. */
    boolean isDroppable(ReviewComment comment) {
        return waits() && comment.mine() && comment.submission().equals(id);
    }

    List<ReviewComment> at(List<String> path) {
        return review.comments().stream()
                .filter(comment -> comment.where().path().equals(path))
                .toList();
    }

    void say(List<String> path, Optional<Language> language, String words) {
        service.comment(id, new Place(path), language, words);
        again();
    }

    void drop(ReviewComment comment) {
        service.dropComment(comment.id());
        again();
    }

    List<Change> newer() {
        return service.newer(id);
    }

    void sendBack(String note) {
        service.sendBack(id, note);
    }

    void publish(int seen, String note) {
        service.publish(id, seen, note);
    }

    void again() {
        review = service.open(id);
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
