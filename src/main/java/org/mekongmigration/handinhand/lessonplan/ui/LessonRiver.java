package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.Lesson;

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

        void slotFilled(BlockId slot, WorkId activity);

        /** An open slot is left out, a hidden one shown. */
        void slotTurned(BlockId slot);

        /** The number of a newer version of the activity that she has not been asked about yet. */
        default Optional<Integer> newer(AdaptedActivity activity) {
            return Optional.empty();
        }

        /** The title of an activity that a slot suggests, if it is there for her. */
        Optional<Localized<String>> title(WorkId activity);
    }

    private final Component tools;
    private final Hands hands;

    /** @param tools stand on the chosen activity */
    LessonRiver(Hands hands, Component tools) {
        this.tools = tools;
        this.hands = hands;
        tools.getElement().setAttribute("slot", "tools");
        getElement().appendChild(tools.getElement());
        listen(RiverEvents.Selected.class, e -> hands.selected(new BlockId(e.placement)));
        listen(RiverEvents.Moved.class, e -> hands.moved(new BlockId(e.placement), new BlockId(e.stage), e.index));
        listen(RiverEvents.Dropped.class, e -> hands.dropped(new WorkId(e.activity), new BlockId(e.stage), e.index));
        listen(RiverEvents.Stretched.class, e -> hands.minutesChanged(new BlockId(e.placement), e.minutes));
        listen(RiverEvents.SlotFilled.class, e -> hands.slotFilled(new BlockId(e.slot), new WorkId(e.activity)));
        listen(RiverEvents.SlotTurned.class, e -> hands.slotTurned(new BlockId(e.slot)));
        listen(RiverEvents.StageChosen.class, e -> hands.stageChosen(new BlockId(e.stage)));
    }

    /**
     * @param selected the activity that is looked at
     * @param target the stage that the next activity goes to
     */
    void show(Lesson lesson, @Nullable BlockId selected, @Nullable BlockId target) {
        var end = lesson.plan().schoolClass().minutes();
        var left = end == null || lesson.plan().placements().isEmpty() ? 0 : end - lesson.minutes();
        getElement().setPropertyList("stages", new RiverContent(this, lesson.plan(), hands).stages(lesson));
        getElement().setProperty("end", end == null ? 0 : end);
        getElement().setProperty("endText", end == null ? "" : getTranslation("lessonplan.river.end", end));
        getElement().setProperty("restText", left > 0 ? getTranslation("lessonplan.river.left", left) : "");
        getElement().setProperty("minutesWord", getTranslation("lessonplan.minutes.word"));
        getElement().setProperty("selected", selected == null ? "" : selected.value());
        getElement().setProperty("target", target == null ? "" : target.value());
        tools.setVisible(selected != null);
    }

    void bringIntoView(BlockId placement) {
        getElement()
                .executeJs(
                        "setTimeout(() => this.renderRoot.querySelector(`[data-placement='${$0}']`)?.scrollIntoView({block: 'center'}), 300)",
                        placement.value());
    }

    /** Only to be read: nothing can be moved. */
    void readOnly() {
        getElement().setProperty("readonly", true);
    }

    private <E extends ComponentEvent<LessonRiver>> void listen(Class<E> event, ComponentEventListener<E> listener) {
        addListener(event, listener);
    }
}
