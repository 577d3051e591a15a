package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.work.WorkRejected;

/** Handing in, or for a reviewer publishing, with one button; taking back; throwing away. Each only for those who may. */
public class PublishActions extends Composite<Div> {

    private final ReviewDesk review;
    private final FoundInWork found;
    private boolean quiet;

    public PublishActions(ReviewDesk review, FoundInWork found) {
        this.review = review;
        this.found = found;
        getContent().addClassName("publish-actions");
        show();
        review.onChange(this::show);
    }

    /** Where another button of the view is the filled one. */
    public PublishActions quiet() {
        quiet = true;
        show();
        return this;
    }

    private void show() {
        var work = review.work();
        var rights = review.rights();
        getContent().removeAll();
        getContent().add(state());
        if (ThrowingAway.isOffered(work, rights)) {
            getContent().add(ThrowingAway.button(work.id(), title(), id -> review.throwAway(), this));
        }
        if (rights.withdraw() && work.published().isPresent()) {
            getContent()
                    .add(new Button(
                            getTranslation("work.withdraw"),
                            click -> new WithdrawDialog(
                                            review.content(),
                                            (why, language) ->
                                                    act(() -> review.withdraw(why, language), "work.withdraw.done"))
                                    .open()));
        }
        var news = work.published().isEmpty() || review.changedSincePublished();
        if (rights.publish() && news) {
            main(new Button(
                    getTranslation(work.published().isEmpty() ? "work.publish" : "work.publish.again"),
                    click -> act(review::publish, "work.publish.done")));
        } else if (rights.submit() && news && !waitsUnchanged()) {
            main(new Button(
                    getTranslation(review.standing().waits() ? "work.submit.again" : "work.submit"),
                    click -> submit()));
        }
    }

    private boolean waitsUnchanged() {
        return review.standing().waits() && !review.changedSinceSubmitted();
    }

    private Pill state() {
        var standing = review.standing();
        var published = review.work().published().isPresent();
        if (standing.waits()) {
            return new Pill(getTranslation("work.review.waits"), Colour.MARIGOLD);
        }
        if (standing.sentBack()) {
            return new Pill(getTranslation("work.review.back"), Colour.CLAY);
        }
        if (!published) {
            return new Pill(getTranslation("work.published.not"), Colour.PLAIN);
        }
        return review.changedSincePublished()
                ? new Pill(getTranslation("work.published.changed"), Colour.MARIGOLD)
                : new Pill(getTranslation("work.published"), Colour.RIVER);
    }

    private void main(Button button) {
        if (!quiet) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        getContent().add(button);
    }

    private String title() {
        var content = review.content();
        return content.title().in(content.source()).orElse("");
    }

    private void submit() {
        new SubmitDialog(review, found, note -> act(() -> review.submit(note), "work.submit.done")).open();
    }

    private void act(Runnable step, String done) {
        try {
            step.run();
            ErrorNotice.tell(getTranslation(done));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
            if (!e.findings().isEmpty()) {
                found.refused().accept(found.named().apply(e.findings()));
            }
        }
    }
}
