package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.OriginChange;

/** One answer: what the origin changed, what stands in the copy if it was changed there too, and taking it or leaving it. */
class OriginRow extends ListItem {

    OriginRow(OriginChange change, Runnable take, Runnable leave) {
        addClassName("origin-change");
        var theirs = new UnorderedList();
        theirs.addClassName("changes");
        theirs.getElement().setAttribute("role", "list");
        change.changes().forEach(each -> theirs.add(new ChangeRow(each, null)));
        add(theirs);
        if (change.both()) {
            addClassName("both");
            add(mine(change.mine()));
        }
        var where = new PlaceWords(this).of(change.changes().getFirst().where());
        var answers = new Div(button("work.origin.take", where, take), button("work.origin.leave", where, leave));
        answers.addClassName("row");
        add(answers);
    }

    private Button button(String key, String where, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".at", where));
        return button;
    }

    /** Beside the origin's two states, hers, with what she changed marked in it. */
    private Component mine(List<Change> changes) {
        var mine = new Div(new Div(
                new Span("C: " + getTranslation("work.origin.mine")),
                new Pill(getTranslation("work.origin.both"), Colour.MARIGOLD)));
        mine.addClassName("mine");
        if (changes.stream().allMatch(Change.Removed.class::isInstance)) {
            mine.add(new Paragraph(getTranslation("work.origin.mine.gone")));
        } else {
            changes.forEach(change -> mine.add(ChangeRow.newer(change)));
        }
        return mine;
    }
}
