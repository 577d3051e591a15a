package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkColleagues.Colleague;
import org.mekongmigration.handinhand.work.WorkRejected;

/** The owner of a plan chooses who of her school edits it with her; each choice counts at once. */
@StyleSheet("look/work.css")
class ColleaguesDialog extends Dialog {

    private final WorkColleagues colleagues;
    private final WorkId work;
    private final Div list = new Div();

    ColleaguesDialog(WorkColleagues colleagues, WorkId work) {
        this.colleagues = colleagues;
        this.work = work;
        addClassName("colleagues-dialog");
        setHeaderTitle(getTranslation("work.colleagues"));
        list.addClassName("colleagues");
        add(new Paragraph(getTranslation("work.colleagues.what")), list);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()));
        show(colleagues.of(work));
    }

    private void show(List<Colleague> all) {
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("work.colleagues.none")));
        }
        all.forEach(colleague -> list.add(choice(colleague)));
    }

    private Checkbox choice(Colleague colleague) {
        var choice = new Checkbox(colleague.name(), colleague.edits());
        choice.addValueChangeListener(change -> {
            try {
                if (change.getValue()) {
                    colleagues.let(work, colleague.id());
                } else {
                    colleagues.stop(work, colleague.id());
                }
                ErrorNotice.tell(getTranslation(
                        change.getValue() ? "work.colleagues.let" : "work.colleagues.stopped", colleague.name()));
            } catch (WorkRejected e) {
                WorkWords.tell(e, this);
                show(colleagues.of(work));
            }
        });
        return choice;
    }
}
