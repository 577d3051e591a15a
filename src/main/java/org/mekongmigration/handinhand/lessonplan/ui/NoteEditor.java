package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import org.mekongmigration.handinhand.design.ProseField;
import org.mekongmigration.handinhand.design.UnsentText;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;

/** The teacher's own note at an activity. */
class NoteEditor extends Div {

    private final PlanDesk desk;
    private final PlanPlaces places;
    private UnsentText<ProseField> field;
    private String placement = "";

    NoteEditor(PlanDesk desk, PlanPlaces places) {
        this.desk = desk;
        this.places = places;
        addClassNames("my-note");
        this.field = UnsentText.prose(places.at("note", desk.plan().written()), getTranslation("lessonplan.note"));
    }

    void show(AdaptedActivity selected) {
        var id = selected.placement().id().value();
        var language = desk.plan().written();
        if (!id.equals(placement)) {
            placement = id;
            removeAll();
            field = UnsentText.prose(places.at(id + ".note", language), getTranslation("lessonplan.note"));
            field.show(WrittenProse.json(selected.placement().note(), language));
            field.onTyped(typed -> desk.adapt(id + ".note", it -> it.note(language, WrittenProse.read(typed))));
            add(field);
        }
        WrittenProse.put(field, selected.placement().note(), language);
        getElement().getClassList().set("changed", !selected.placement().note().isEmpty());
    }

    void acknowledge() {
        field.acknowledge(field.field().getValue());
    }
}
