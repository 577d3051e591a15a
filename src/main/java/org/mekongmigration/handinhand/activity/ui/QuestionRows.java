package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.SheetQuestion;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The questions of a sheet: room to write for pupils, the answer for the teacher's copy. */
class QuestionRows extends Composite<Div> {

    private static final int MOST_LINES = 40;
    private static final int USUAL_LINES = 2;

    private final PlaceFields<Activity> fields;
    private final String sheet;

    QuestionRows(Desk<Activity> desk, PlaceFields<Activity> fields, String sheet) {
        this.fields = fields;
        this.sheet = sheet;
        getContent()
                .add(new BlockList<Activity, SheetQuestion>(
                        desk,
                        new Place(List.of("printables", sheet, "questions")),
                        new BlockList.Making<>(SheetQuestion::id, it -> Named.of(it.text(), desk, this), this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.question.add"),
                                () -> new SheetQuestion(
                                        FreshIds.next(), Localized.empty(), USUAL_LINES, Localized.empty()))));
    }

    private Component row(SheetQuestion question) {
        var id = question.id().value();
        var lines = new LineCount(getTranslation("activity.question.lines"), 0, MOST_LINES);
        return new Div(
                fields.line(getTranslation("activity.question"), "printables", sheet, "questions", id, "text"),
                fields.<LineCount, Integer, Integer>value(
                        lines,
                        now -> now,
                        count -> count == null ? Integer.valueOf(0) : count,
                        "printables",
                        sheet,
                        "questions",
                        id,
                        "lines"),
                fields.prose(
                        getTranslation("activity.question.answer"), "printables", sheet, "questions", id, "answer"));
    }
}
