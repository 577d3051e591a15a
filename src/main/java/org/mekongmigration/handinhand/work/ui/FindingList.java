package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.Glyph;

/** What checks found in a work: errors first; each leads to its place. */
public class FindingList extends Composite<Div> {

    private final Consumer<Finding.Place> go;
    private final Function<Finding, List<Button>> mends;

    public FindingList(Consumer<Finding.Place> go) {
        this(go, finding -> List.of());
    }

    /** @param mends what a person can do about a finding at once */
    public FindingList(Consumer<Finding.Place> go, Function<Finding, List<Button>> mends) {
        this.go = go;
        this.mends = mends;
        getContent().addClassName("finding-list");
    }

    public void show(List<Finding> findings) {
        getContent().removeAll();
        if (findings.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("work.findings.none")));
            return;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        findings.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .forEach(finding -> list.add(new ListItem(row(finding))));
        getContent().add(list);
    }

    private Component row(Finding finding) {
        var error = finding.severity() == Finding.Severity.ERROR;
        var icon = (error ? Glyph.WARNING : Glyph.INFO).icon();
        var words = WorkWords.of(finding, this);
        var jump = new Button(words, click -> go.accept(finding.place()));
        jump.addThemeVariants(ButtonVariant.TERTIARY);
        jump.setTooltipText(getTranslation(error ? "work.findings.error" : "work.findings.go"));
        var row = new Div(icon, jump);
        if (error) {
            row.add(unseen(getTranslation("work.findings.error")));
        }
        var offered = mends.apply(finding);
        if (offered.isEmpty()) {
            var mend = new Span(WorkWords.mend(finding, this));
            mend.addClassName("mend");
            row.add(mend);
        } else {
            var all = new Div(offered.toArray(Component[]::new));
            all.addClassName("mends");
            row.add(all);
        }
        row.addClassNames("finding", error ? "error" : "warning");
        return row;
    }

    private static Span unseen(String words) {
        var span = new Span(words);
        span.addClassName("unseen");
        return span;
    }
}
