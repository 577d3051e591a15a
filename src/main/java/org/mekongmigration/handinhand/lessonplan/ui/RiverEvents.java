package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** What the river's element says in the browser. The events are public, because the framework makes them. */
final class RiverEvents {

    private static final String PLACEMENT = "event.detail.placement";
    private static final String STAGE = "event.detail.stage";
    private static final String INDEX = "event.detail.index";

    private RiverEvents() {}

    @DomEvent("activity-selected")
    public static class Selected extends ComponentEvent<LessonRiver> {
        final String placement;

        public Selected(LessonRiver source, boolean fromClient, @EventData(PLACEMENT) String placement) {
            super(source, fromClient);
            this.placement = placement;
        }
    }

    @DomEvent("activity-moved")
    public static class Moved extends ComponentEvent<LessonRiver> {
        final String placement;
        final String stage;
        final int index;

        public Moved(
                LessonRiver source,
                boolean fromClient,
                @EventData(PLACEMENT) String placement,
                @EventData(STAGE) String stage,
                @EventData(INDEX) int index) {
            super(source, fromClient);
            this.placement = placement;
            this.stage = stage;
            this.index = index;
        }
    }

    @DomEvent("activity-dropped")
    public static class Dropped extends ComponentEvent<LessonRiver> {
        final String activity;
        final String stage;
        final int index;

        public Dropped(
                LessonRiver source,
                boolean fromClient,
                @EventData("event.detail.activity") String activity,
                @EventData(STAGE) String stage,
                @EventData(INDEX) int index) {
            super(source, fromClient);
            this.activity = activity;
            this.stage = stage;
            this.index = index;
        }
    }

    @DomEvent("minutes-changed")
    public static class Stretched extends ComponentEvent<LessonRiver> {
        final String placement;
        final int minutes;

        public Stretched(
                LessonRiver source,
                boolean fromClient,
                @EventData(PLACEMENT) String placement,
                @EventData("event.detail.minutes") int minutes) {
            super(source, fromClient);
            this.placement = placement;
            this.minutes = minutes;
        }
    }

    @DomEvent("slot-filled")
    public static class SlotFilled extends ComponentEvent<LessonRiver> {
        final String slot;
        final String activity;

        public SlotFilled(
                LessonRiver source,
                boolean fromClient,
                @EventData("event.detail.slot") String slot,
                @EventData("event.detail.activity") String activity) {
            super(source, fromClient);
            this.slot = slot;
            this.activity = activity;
        }
    }

    @DomEvent("slot-turned")
    public static class SlotTurned extends ComponentEvent<LessonRiver> {
        final String slot;

        public SlotTurned(LessonRiver source, boolean fromClient, @EventData("event.detail.slot") String slot) {
            super(source, fromClient);
            this.slot = slot;
        }
    }

    @DomEvent("stage-chosen")
    public static class StageChosen extends ComponentEvent<LessonRiver> {
        final String stage;

        public StageChosen(LessonRiver source, boolean fromClient, @EventData(STAGE) String stage) {
            super(source, fromClient);
            this.stage = stage;
        }
    }
}
