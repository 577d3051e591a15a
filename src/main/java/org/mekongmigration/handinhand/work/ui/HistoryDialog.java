package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.work.RevisionFacts;
import org.mekongmigration.handinhand.work.SubmissionFacts;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkRejected;

/**
 * The kept versions of a work, newest first: each can be given a name and compared with now; an older one can be brought back,
 * as a new version.
 */
@StyleSheet("look/work.css")
public class HistoryDialog extends Dialog {

    private final WorkHistory history;
    private final Desk<? extends Content> desk;
    private final VersionWords words = new VersionWords(this);
    private final OrderedList list = new OrderedList();
    private List<RevisionFacts> revisions = List.of();
    private List<SubmissionFacts> submissions = List.of();

    public HistoryDialog(WorkHistory history, Desk<? extends Content> desk) {
        this.history = history;
        this.desk = desk;
        addClassName("history-dialog");
        setHeaderTitle(getTranslation("work.history"));
        list.addClassName("versions");
        list.getElement().setAttribute("role", "list");
        add(new Paragraph(getTranslation("work.history.what")), list);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()));
        show();
    }

    private void show() {
        revisions = history.of(desk.opened().id());
        submissions = history.submissions(desk.opened().id());
        var head = desk.opened().work().head();
        list.removeAll();
        revisions.forEach(revision -> list.add(row(revision, revision.number() == head)));
    }

    private ListItem row(RevisionFacts revision, boolean newest) {
        var number = new Span(words.number(revision));
        number.addClassName("number");
        var facts = new Div(number, new Span(words.when(revision)), new Span(words.who(revision)));
        facts.addClassName("row");
        revision.published()
                .ifPresent(at -> facts.add(new Pill(getTranslation("work.history.published"), Colour.RIVER)));
        var name = new IconButton(
                Glyph.PENCIL, getTranslation("work.history.name.version", revision.number()), click -> name(revision));
        facts.add(name);
        var row = new Div(facts);
        revision.note().ifPresent(note -> {
            var said = new Div("“" + note + "”");
            said.addClassName("version-name");
            row.add(said);
        });
        submissions.stream()
                .filter(submission -> submission.revision() == revision.number())
                .forEach(submission -> row.add(new SubmissionLine(submission)));
        if (!newest) {
            row.add(actions(revision));
        }
        return new ListItem(row);
    }

    private Component actions(RevisionFacts revision) {
        var compare = new Button(getTranslation("work.history.compare"), click -> compare(desk, revision));
        compare.setAriaLabel(getTranslation("work.history.compare.version", revision.number()));
        var restore = new Button(getTranslation("work.history.restore"), click -> restore(revision.number()));
        restore.setAriaLabel(getTranslation("work.history.restore.version", revision.number()));
        var actions = new Div(compare, restore);
        List.of(compare, restore).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        actions.addClassName("row");
        return actions;
    }

    private void name(RevisionFacts revision) {
        new VersionNameDialog(history, desk.opened().id(), revision, this::show).open();
    }

    private <C extends Content> void compare(Desk<C> compared, RevisionFacts revision) {
        close();
        new CompareDialog<>(history, compared, revisions, revision).open();
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
}
