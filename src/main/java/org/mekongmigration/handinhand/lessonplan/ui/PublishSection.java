package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.work.ui.CreditFields;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FindingList;
import org.mekongmigration.handinhand.work.ui.FoundInWork;
import org.mekongmigration.handinhand.work.ui.PublishActions;
import org.mekongmigration.handinhand.work.ui.ReviewDesk;

/** Bringing a plan or a set of the Network to everybody; nothing for whoever may not. */
class PublishSection extends Composite<Section> {

    private final FindingList findings;

    /** @param go leads to the part of the lesson that stands in the way */
    PublishSection(Desk<?> desk, ReviewDesk review, UnaryOperator<List<Finding>> named, Consumer<Finding.Place> go) {
        findings = new FindingList(go);
        findings.setVisible(false);
        getContent().addClassName("publish-section");
        getContent().setVisible(review.isOpen());
        getContent()
                .add(
                        new H2(getTranslation("lessonplan.for-everybody")),
                        new CreditFields(desk),
                        new PublishActions(review, new FoundInWork(named, go, this::refused)).quiet(),
                        findings);
        review.onChange(() -> findings.setVisible(false));
    }

    private void refused(List<Finding> errors) {
        findings.show(errors);
        findings.setVisible(true);
    }
}
