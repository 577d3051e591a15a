package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.TableColumn;
import org.mekongmigration.handinhand.activity.Printable.TableRow;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The columns and rows of a table to fill in, with the answers for the teacher. */
class TableRows extends Composite<Div> {

    private static final int MOST_LINES = 12;

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final String table;

    TableRows(Desk<Activity> desk, PlaceFields<Activity> fields, String table) {
        this.desk = desk;
        this.fields = fields;
        this.table = table;
        var columns = new BlockList<Activity, TableColumn>(
                desk,
                new Place(List.of("printables", table, "columns")),
                new BlockList.Making<>(
                        TableColumn::id,
                        it -> Named.of(it.text(), desk, this),
                        it -> fields.line(
                                getTranslation("activity.table.column"),
                                "printables",
                                table,
                                "columns",
                                it.id().value(),
                                "text")),
                new BlockList.Adding<>(
                        getTranslation("activity.table.column.add"),
                        () -> new TableColumn(FreshIds.next(), Localized.empty())));
        var rows = new BlockList<Activity, TableRow>(
                desk,
                new Place(List.of("printables", table, "rows")),
                new BlockList.Making<>(TableRow::id, it -> Named.of(it.text(), desk, this), this::row),
                new BlockList.Adding<>(
                        getTranslation("activity.table.row.add"),
                        () -> new TableRow(FreshIds.next(), Localized.empty(), null, Map.of())));
        getContent()
                .add(
                        fields.line(getTranslation("activity.table.corner"), "printables", table, "corner"),
                        new H4(getTranslation("activity.table.columns")),
                        columns,
                        new H4(getTranslation("activity.table.rows")),
                        rows);
        Depending.on(desk, () -> columns().stream().map(TableColumn::id).toList(), rows::show);
    }

    private List<TableColumn> columns() {
        return desk.content()
                .printables(TableSheet.class)
                .filter(it -> it.id().value().equals(table))
                .flatMap(it -> it.columns().stream())
                .toList();
    }

    private Component row(TableRow row) {
        var id = row.id().value();
        var block = new Div(
                fields.line(getTranslation("activity.table.row"), "printables", table, "rows", id, "text"),
                fields.value(
                        new LineCount(getTranslation("activity.table.lines"), 1, MOST_LINES),
                        "printables",
                        table,
                        "rows",
                        id,
                        "lines"));
        for (var column : columns()) {
            var name = Named.of(column.text(), desk, this);
            block.add(fields.line(
                    getTranslation("activity.table.answer", name),
                    "printables",
                    table,
                    "rows",
                    id,
                    "answers",
                    column.id().value()));
        }
        return block;
    }
}
