package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkRejected;

/** Publishing with one button, and taking back; only for those who may. */
public class PublishActions extends Composite<Div> {

    private final Desk<?> desk;
    private final WorkAuthoring authoring;
    private final WorkPublishing publishing;
    private final Consumer<List<Finding>> refused;
    private boolean quiet;

    /** @param refused is shown what stands in the way */
    public PublishActions(
            Desk<?> desk, WorkAuthoring authoring, WorkPublishing publishing, Consumer<List<Finding>> refused) {
        this.desk = desk;
        this.authoring = authoring;
        this.publishing = publishing;
        this.refused = refused;
        getContent().addClassName("publish-actions");
        show();
        desk.onChange(this::show);
    }

    /** Where another button of the view is the filled one. */
    public PublishActions quiet() {
        quiet = true;
        show();
        return this;
    }

    private void show() {
        var work = desk.opened().work();
        var published = work.published();
        var changed = published.map(number -> number < work.head()).orElse(false)
                || desk.opened().savedAt().isPresent();
        getContent().removeAll();
        if (published.isEmpty()) {
            getContent().add(new Pill(getTranslation("work.published.not"), Colour.PLAIN));
        } else {
            getContent()
                    .add(
                            changed
                                    ? new Pill(getTranslation("work.published.changed"), Colour.MARIGOLD)
                                    : new Pill(getTranslation("work.published"), Colour.RIVER));
        }
        if (ThrowingAway.isOffered(work, desk.opened().rights())) {
            getContent().add(ThrowingAway.button(work.id(), title(), authoring::throwAway, this));
        }
        if (!desk.opened().rights().publish()) {
            return;
        }
        if (published.isPresent()) {
            getContent()
                    .add(new Button(
                            getTranslation("work.withdraw"),
                            click -> new WithdrawDialog(desk.content(), this::withdraw).open()));
        }
        if (published.isEmpty() || changed) {
            var publish = new Button(
                    getTranslation(published.isEmpty() ? "work.publish" : "work.publish.again"), click -> publish());
            if (!quiet) {
                publish.addThemeVariants(ButtonVariant.PRIMARY);
            }
            getContent().add(publish);
        }
    }

    private String title() {
        var content = desk.content();
        return content.title().in(content.source()).orElse("");
    }

    private void publish() {
        try {
            publishing.publish(desk.opened().id());
            desk.replace(authoring.open(desk.opened().id()));
            ErrorNotice.tell(getTranslation("work.publish.done"));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
            refused.accept(e.findings());
        }
    }

    private void withdraw(String why, Language language) {
        try {
            publishing.withdraw(desk.opened().id(), why, language);
            desk.replace(authoring.open(desk.opened().id()));
            ErrorNotice.tell(getTranslation("work.withdraw.done"));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }
}
