package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.OriginChange;
import org.mekongmigration.handinhand.work.OriginNews;
import org.mekongmigration.handinhand.work.WorkOrigins;
import org.mekongmigration.handinhand.work.WorkRejected;

/**
 * What the origin of a copy has changed, part by part: each change is taken into the copy, or left. It goes over the desk, so undo
 * brings the copy as it was, and the question again.
 */
class OriginDialog<C extends Content> extends Dialog {

    /** What is done with some changes. */
    @FunctionalInterface
    private interface Answer {
        Content of(Content copy, List<String> signs);
    }

    private final Desk<C> desk;
    private final WorkOrigins origins;
    private final PlaceWords places = new PlaceWords(this);
    private final H3 count = new H3();
    private final Paragraph sides = new Paragraph();
    private final Div parts = new Div();
    private final Button takeAll = new Button("", click -> take(plain()));
    private final Button leaveAll = new Button(getTranslation("work.origin.leave.all"), click -> leave(signs()));
    private List<OriginChange> open = List.of();

    OriginDialog(Desk<C> desk, WorkOrigins origins, OriginNews news) {
        this.desk = desk;
        this.origins = origins;
        addClassNames("compare-dialog", "origin-dialog");
        setHeaderTitle(getTranslation("work.origin.title"));
        count.getElement().setAttribute("tabindex", "-1");
        count.getElement().setAttribute("aria-live", "polite");
        sides.addClassName("quiet");
        var title = news.title().in(news.source()).orElse("…");
        add(
                new Paragraph(getTranslation("work.origin.of", title, ShownTime.of(news.changedAt(), UI.getCurrent()))),
                sides,
                count,
                parts);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()), leaveAll, takeAll);
        show(news.open());
    }

    private void show(List<OriginChange> changes) {
        open = changes;
        var both = changes.stream().anyMatch(OriginChange::both);
        sides.setText(getTranslation(both ? "work.origin.sides.mine" : "work.origin.sides"));
        sides.setVisible(!changes.isEmpty());
        count.setText(
                changes.isEmpty()
                        ? getTranslation("work.origin.done")
                        : getTranslation("work.compare.count", changes.size()));
        takeAll.setText(getTranslation("work.origin.take.all", plain().size()));
        takeAll.setVisible(plain().size() > 1);
        leaveAll.setVisible(changes.size() > 1);
        parts.removeAll();
        Change.Where part = null;
        UnorderedList rows = new UnorderedList();
        for (var change : changes) {
            if (!change.block().equals(part)) {
                part = change.block();
                rows = new UnorderedList();
                rows.addClassName("changes");
                rows.getElement().setAttribute("role", "list");
                parts.add(new H3(name(part)), rows);
            }
            rows.add(row(change));
        }
    }

    private String name(Change.Where part) {
        return part.steps().isEmpty() ? getTranslation("work.origin.whole") : places.of(part);
    }

    private ListItem row(OriginChange change) {
        var sign = List.of(change.sign());
        return new OriginRow(change, () -> take(sign), () -> leave(sign));
    }

    private void take(List<String> signs) {
        answer(signs, origins::taken, "work.origin.taken");
    }

    private void leave(List<String> signs) {
        answer(signs, origins::left, "work.origin.left");
    }

    private List<String> plain() {
        return open.stream()
                .filter(change -> !change.both())
                .map(OriginChange::sign)
                .toList();
    }

    private List<String> signs() {
        return open.stream().map(OriginChange::sign).toList();
    }

    private void answer(List<String> signs, Answer answer, String words) {
        try {
            desk.change(copy -> answered(copy, signs, answer));
            ErrorNotice.tell(getTranslation(words));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
        show(origins.news(desk.content()).map(OriginNews::open).orElse(List.of()));
        count.getElement().callJsFunction("focus");
    }

    @SuppressWarnings("unchecked")
    private C answered(C copy, List<String> signs, Answer answer) {
        return (C) answer.of(copy, signs);
    }
}
