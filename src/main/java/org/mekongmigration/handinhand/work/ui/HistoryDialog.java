package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.RevisionFacts;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkRejected;

/** The kept versions of a work, newest first; an older one can be brought back, as a new version. */
public class HistoryDialog extends Dialog {

    private final WorkHistory history;
    private final Desk<?> desk;

    public HistoryDialog(WorkHistory history, Desk<?> desk) {
        this.history = history;
        this.desk = desk;
        addClassName("history-dialog");
        setHeaderTitle(getTranslation("work.history"));
        add(new Paragraph(getTranslation("work.history.what")), versions());
        getFooter().add(new Button(getTranslation("design.close"), click -> close()));
    }

    private Component versions() {
        var list = new OrderedList();
        list.addClassName("versions");
        list.getElement().setAttribute("role", "list");
        var head = desk.opened().work().head();
        history.of(desk.opened().id()).forEach(revision -> list.add(row(revision, revision.number() == head)));
        return list;
    }

    private ListItem row(RevisionFacts revision, boolean newest) {
        var number = new Span(getTranslation("work.history.version", revision.number()));
        number.addClassName("number");
        var when = new Span(time(revision));
        var who = new Span(revision.author().orElseGet(() -> getTranslation("work.history.installed")));
        var row = new Div(number, when, who);
        row.addClassName("row");
        revision.note().ifPresent(note -> row.add(new Span(note)));
        revision.published().ifPresent(at -> row.add(new Pill(getTranslation("work.history.published"), Colour.RIVER)));
        if (!newest) {
            var restore = new Button(getTranslation("work.history.restore"), click -> restore(revision.number()));
            restore.setAriaLabel(getTranslation("work.history.restore.version", revision.number()));
            restore.addThemeVariants(ButtonVariant.SMALL);
            row.add(restore);
        }
        return new ListItem(row);
    }

    private void restore(int number) {
        try {
            desk.replace(history.restore(desk.opened().id(), number));
            ErrorNotice.tell(getTranslation("work.history.restored", number));
            close();
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    private static String time(RevisionFacts revision) {
        return ShownTime.of(revision.keptAt(), UI.getCurrent());
    }
}
