package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.BoxHeight;
import org.mekongmigration.handinhand.activity.Printable.DrawingBox;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The boxes of a sheet to draw on. */
class DrawingRows extends Composite<Div> {

    private static final int MOST_LINES = 10;
    private static final List<Integer> ACROSS = List.of(1, 2, 3);

    private final PlaceFields<Activity> fields;
    private final String sheet;

    DrawingRows(Desk<Activity> desk, PlaceFields<Activity> fields, String sheet) {
        this.fields = fields;
        this.sheet = sheet;
        var across = new NamedSelect<Integer>();
        across.setLabel(getTranslation("activity.drawing.across"));
        across.setItems(ACROSS);
        getContent()
                .add(
                        fields.<NamedSelect<Integer>, Integer, Integer>value(
                                across,
                                now -> now == null ? Integer.valueOf(1) : now,
                                chosen -> chosen,
                                "printables",
                                sheet,
                                "across"),
                        new BlockList<Activity, DrawingBox>(
                                desk,
                                new Place(List.of("printables", sheet, "boxes")),
                                new BlockList.Making<>(
                                        DrawingBox::id, it -> Named.of(it.text(), desk, this), this::row),
                                new BlockList.Adding<>(
                                        getTranslation("activity.drawing.add"),
                                        () -> new DrawingBox(
                                                FreshIds.next(), Localized.empty(), BoxHeight.MEDIUM, null))));
    }

    private Component row(DrawingBox box) {
        var id = box.id().value();
        var height = Words.select(this, "activity.drawing.height", "activity.drawing.", BoxHeight.values(), false);
        var row = new Div(
                fields.<NamedSelect<BoxHeight>, BoxHeight, BoxHeight>value(
                        height,
                        now -> now == null ? BoxHeight.MEDIUM : now,
                        chosen -> chosen,
                        "printables",
                        sheet,
                        "boxes",
                        id,
                        "height"),
                fields.value(
                        new LineCount(getTranslation("activity.drawing.lines"), 0, MOST_LINES),
                        "printables",
                        sheet,
                        "boxes",
                        id,
                        "lines"));
        row.addClassName("form-row");
        return new Div(
                fields.line(getTranslation("activity.drawing.text"), "printables", sheet, "boxes", id, "text"), row);
    }
}
