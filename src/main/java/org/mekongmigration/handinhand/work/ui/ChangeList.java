package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mekongmigration.handinhand.work.Change;

/** What is different between two states of a work, to read: words added and removed are marked inside the sentence. */
@StyleSheet("look/work.css")
public class ChangeList extends Div {

    private final UnorderedList rows = new UnorderedList();
    private final ChangeFilter filter = new ChangeFilter(this::showRows);
    private final List<Change> changes;
    private final Function<Change, Optional<Component>> beside;

    public ChangeList(List<Change> changes) {
        this(changes, change -> Optional.empty());
    }

    /** @param beside what can be done about a change */
    ChangeList(List<Change> changes, Function<Change, Optional<Component>> beside) {
        this.beside = beside;
        this.changes = List.copyOf(changes);
        rows.addClassName("changes");
        rows.getElement().setAttribute("role", "list");
        filter.show(this.changes);
        add(filter, rows);
        showRows();
    }

    private void showRows() {
        rows.removeAll();
        if (changes.isEmpty()) {
            rows.add(new ListItem(new Paragraph(getTranslation("work.compare.same"))));
        }
        changes.stream().filter(filter::shows).forEach(change -> {
            var row = new ChangeRow(change, null);
            beside.apply(change).ifPresent(row::beside);
            rows.add(row);
        });
    }
}
