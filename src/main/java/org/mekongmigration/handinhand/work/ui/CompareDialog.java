package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.RevisionFacts;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkRejected;

/**
 * Two states of a work side by side, change by change. Beside the work as it is now, each change can be taken back by itself; it
 * goes over the desk, so undo brings it again.
 */
class CompareDialog<C extends Content> extends Dialog {

    /** @param revision absent: the work as it is now */
    private record State(Optional<RevisionFacts> revision) {
        static final State NOW = new State(Optional.empty());
    }

    private final WorkHistory history;
    private final Desk<C> desk;
    private final VersionWords words = new VersionWords(this);
    private final NamedSelect<State> older = new NamedSelect<>();
    private final NamedSelect<State> newer = new NamedSelect<>();
    private final ChangeFilter filter = new ChangeFilter(this::showRows);
    private final UnorderedList rows = new UnorderedList();
    private final Button restore = new Button("", click -> restore());
    private List<Change> changes = List.of();

    CompareDialog(WorkHistory history, Desk<C> desk, List<RevisionFacts> revisions, RevisionFacts first) {
        this.history = history;
        this.desk = desk;
        addClassName("compare-dialog");
        setHeaderTitle(getTranslation("work.compare"));
        var states = new ArrayList<State>();
        states.add(State.NOW);
        revisions.forEach(revision -> states.add(new State(Optional.of(revision))));
        choice(older, "work.compare.older", states.subList(1, states.size()), new State(Optional.of(first)));
        choice(newer, "work.compare.newer", states, State.NOW);
        var choices = new Div(older, newer);
        choices.addClassName("choices");
        rows.addClassName("changes");
        rows.getElement().setAttribute("role", "list");
        add(choices, filter, rows);
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()), restore);
        show();
    }

    private void choice(NamedSelect<State> select, String label, List<State> states, State chosen) {
        select.setItems(states);
        select.setItemLabelGenerator(
                state -> state.revision().map(words::line).orElseGet(() -> getTranslation("work.compare.now")));
        select.setLabel(getTranslation(label));
        select.setValue(chosen);
        select.addValueChangeListener(change -> show());
    }

    private void show() {
        var from = from();
        changes = newer.getValue()
                .revision()
                .map(to -> history.changes(desk.opened().id(), from.number(), to.number()))
                .orElseGet(() -> history.changes(desk.opened().id(), from.number(), desk.content()));
        filter.show(changes);
        restore.setText(getTranslation("work.history.restore.version", from.number()));
        restore.setVisible(from.number() != desk.opened().work().head());
        showRows();
    }

    private void showRows() {
        rows.removeAll();
        if (changes.isEmpty()) {
            rows.add(new ListItem(new Paragraph(getTranslation("work.compare.same"))));
        }
        changes.stream().filter(filter::shows).forEach(change -> rows.add(new ChangeRow(change, action(change))));
    }

    private @Nullable Runnable action(Change change) {
        return newer.getValue().revision().isPresent() || change instanceof Change.OutOfDate
                ? null
                : () -> takeBack(change);
    }

    private void takeBack(Change change) {
        try {
            desk.change(content -> taken(content, change));
            ErrorNotice.tell(getTranslation("work.compare.taken"));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
        show();
        filter.focusCount();
    }

    @SuppressWarnings("unchecked")
    private C taken(C content, Change change) {
        return (C) history.takenBack(desk.opened().id(), from().number(), content, change);
    }

    private void restore() {
        try {
            desk.replace(history.restore(desk.opened().id(), from().number()));
            ErrorNotice.tell(getTranslation("work.history.restored", from().number()));
            close();
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    private RevisionFacts from() {
        return Objects.requireNonNull(older.getValue()).revision().orElseThrow();
    }
}
