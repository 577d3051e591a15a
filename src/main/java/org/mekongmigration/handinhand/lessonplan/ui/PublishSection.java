package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FindingList;
import org.mekongmigration.handinhand.work.ui.PublishActions;

/** Showing a plan or a set of the Network to everybody; nothing for whoever may not. */
class PublishSection extends Composite<Section> {

    private final FindingList findings;

    /** @param go leads to the part of the lesson that stands in the way */
    PublishSection(PlanWorkshop workshop, Desk<?> desk, Consumer<Finding.Place> go) {
        findings = new FindingList(go);
        findings.setVisible(false);
        getContent().addClassName("publish-section");
        getContent().setVisible(desk.opened().rights().publish());
        getContent()
                .add(
                        new H2(getTranslation("lessonplan.for-everybody")),
                        new PublishActions(desk, workshop.authoring(), workshop.publishing(), this::refused).quiet(),
                        findings);
        desk.onChange(() -> findings.setVisible(false));
    }

    private void refused(List<Finding> errors) {
        findings.show(errors);
        findings.setVisible(true);
    }
}
