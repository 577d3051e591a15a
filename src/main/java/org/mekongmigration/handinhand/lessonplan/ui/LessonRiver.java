package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;

/** The lesson as a river of time. It shows the order that it is given; what was asked for comes as an event. */
@Tag("lesson-river")
@JsModule("./lessonplan/lesson-river.ts")
class LessonRiver extends Component {

    /** What a person does at the river. */
    interface Hands {
        void selected(BlockId placement);

        void moved(BlockId placement, BlockId stage, int index);

        void dropped(WorkId activity, BlockId stage, int index);

        void minutesChanged(BlockId placement, int minutes);

        void stageChosen(BlockId stage);
    }

    private final Component tools;

    /** @param tools stand on the chosen activity */
    LessonRiver(Hands hands, Component tools) {
        this.tools = tools;
        tools.getElement().setAttribute("slot", "tools");
        getElement().appendChild(tools.getElement());
        listen(RiverEvents.Selected.class, e -> hands.selected(new BlockId(e.placement)));
        listen(RiverEvents.Moved.class, e -> hands.moved(new BlockId(e.placement), new BlockId(e.stage), e.index));
        listen(RiverEvents.Dropped.class, e -> hands.dropped(new WorkId(e.activity), new BlockId(e.stage), e.index));
        listen(RiverEvents.Stretched.class, e -> hands.minutesChanged(new BlockId(e.placement), e.minutes));
        listen(RiverEvents.StageChosen.class, e -> hands.stageChosen(new BlockId(e.stage)));
    }

    void show(PlanDesk desk) {
        var lesson = desk.lesson();
        var content = new RiverContent(this, desk.plan());
        var end = lesson.plan().schoolClass().minutes();
        getElement().setPropertyList("stages", content.stages(lesson));
        getElement().setProperty("end", end == null ? 0 : end);
        getElement().setProperty("endText", end == null ? "" : getTranslation("lessonplan.river.end", end));
        var left = end == null ? 0 : end - lesson.minutes();
        getElement()
                .setProperty(
                        "restText",
                        left > 0 && !desk.plan().placements().isEmpty()
                                ? getTranslation("lessonplan.river.left", left)
                                : "");
        getElement().setProperty("minutesWord", getTranslation("lessonplan.minutes.word"));
        getElement()
                .setProperty(
                        "selected", desk.selectedPlacement().map(BlockId::value).orElse(""));
        getElement().setProperty("target", desk.target().value());
        tools.setVisible(desk.selectedPlacement().isPresent());
    }

    private <E extends ComponentEvent<LessonRiver>> void listen(Class<E> event, ComponentEventListener<E> listener) {
        addListener(event, listener);
    }
}
