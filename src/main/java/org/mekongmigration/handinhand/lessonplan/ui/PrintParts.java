package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.lessonplan.ui.PrintProof.Row;

/** What there is to print, each with its copies and its sheets, to take or to leave out. */
class PrintParts extends Div {

    private final BiConsumer<PartKey, Boolean> chosen;
    private final Div rows = new Div();
    private List<PartKey> shown = List.of();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Checkbox box, Span copies, Span sheets) {}

    PrintParts(BiConsumer<PartKey, Boolean> chosen) {
        this.chosen = chosen;
        addClassName("print-parts");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("lessonplan.print.what"));
        add(new H3(getTranslation("lessonplan.print.what")), rows);
    }

    /** The rows stay, so that the one that was pressed keeps the focus. */
    void show(PrintProof proof, PartNames names) {
        var keys = proof.rows().stream().map(Row::key).toList();
        if (!keys.equals(shown)) {
            shown = keys;
            lines.clear();
            rows.removeAll();
            proof.rows().forEach(row -> rows.add(line(row, names)));
        }
        for (int i = 0; i < lines.size(); i++) {
            fill(lines.get(i), proof.rows().get(i));
        }
    }

    private Div line(Row row, PartNames names) {
        var line = new Line(new Checkbox(), new Span(), new Span());
        lines.add(line);
        line.box().setLabelComponent(names.label(row.key()));
        line.box().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(row.key(), change.getValue());
            }
        });
        line.copies().addClassName("copies");
        line.sheets().addClassName("count");
        var says = new Div(line.copies(), line.sheets());
        says.addClassName("says");
        var all = new Div(line.box(), says);
        all.addClassName("line");
        return all;
    }

    private void fill(Line line, Row row) {
        line.box().setValue(row.chosen());
        line.copies().setText(copies(row));
        line.sheets()
                .setText(getTranslation(
                        row.isCut() ? "lessonplan.print.sheets.cut" : "lessonplan.print.sheets", row.sheets()));
    }

    private String copies(Row row) {
        int copies = row.run().copies();
        if (row.key().isForTeacher() || copies == 1) {
            return "";
        }
        return getTranslation(
                row.key().part() == PackPart.CARDS ? "lessonplan.print.sets" : "lessonplan.print.copies", copies);
    }
}
