package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.NewerVersion;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.ui.ChangeList;

/** What is different in a newer version of an activity, before she takes it or keeps hers. */
class NewerDialog extends Dialog {

    /** Compares two revisions that she may read. */
    interface Changes {
        List<Change> between(WorkId activity, int older, int newer);
    }

    NewerDialog(NewerVersion newer, Changes changes, Language written, Runnable take, Runnable keep) {
        addClassNames("compare-dialog", "newer-dialog");
        var activity = newer.now().activity();
        int mine = Objects.requireNonNull(newer.now().placement().version());
        var title = Shown.of(activity.title(), ScreenLanguage.after(written, this));
        setHeaderTitle(getTranslation("lessonplan.newer.title", title.text()));
        var sides = new Paragraph(getTranslation("lessonplan.newer.sides", mine, newer.number()));
        sides.addClassName("quiet");
        var content = new Div(sides);
        if (newer.now().adaptations() > 0) {
            var remarks = new NewerRemarks(newer, written);
            remarks.addClassNames("note", "river");
            content.add(remarks);
        }
        content.add(new ChangeList(changes.between(activity.id(), mine, newer.number())));
        content.getElement().setAttribute("tabindex", "0");
        add(content);
        var taking = new Button(getTranslation("lessonplan.newer.take", newer.number()), click -> {
            close();
            take.run();
        });
        taking.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("design.close"), click -> close()),
                        new Button(getTranslation("lessonplan.newer.keep", mine), click -> {
                            close();
                            keep.run();
                        }),
                        taking);
    }
}
