package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerRangeSliderValue;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.search.WorkQuery;

/** The minutes to narrow the shelf by: two thumbs on one line. A thumb at its end of the line narrows nothing. */
class MinutesFacet extends Composite<Div> {

    private static final int STEP = 5;
    private static final int LEAST = 5;
    private static final int MOST = 90;

    /** Hears the minutes; absent where the line ends. */
    @FunctionalInterface
    interface Chosen {
        void minutes(@Nullable Integer from, @Nullable Integer to);
    }

    private final IntegerRangeSlider line = new IntegerRangeSlider(LEAST, MOST);

    MinutesFacet(Chosen chosen) {
        var heading = new H2(getTranslation("activity.minutes"));
        line.setStep(STEP);
        line.setMinMaxVisible(true);
        line.setWidthFull();
        line.setAccessibleNameStart(getTranslation("activity.shelf.minutes.least"));
        line.setAccessibleNameEnd(getTranslation("activity.shelf.minutes.most"));
        line.setValue(new IntegerRangeSliderValue(LEAST, MOST));
        line.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var range = change.getValue();
                chosen.minutes(range.start() <= LEAST ? null : range.start(), range.end() >= MOST ? null : range.end());
            }
        });
        getContent().addClassNames("facet-group", "minutes-facet");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", heading.getText());
        getContent().add(heading, line);
    }

    void show(WorkQuery query) {
        var from = onLine(query.minutesFrom(), LEAST);
        line.setValue(new IntegerRangeSliderValue(from, Math.max(from, onLine(query.minutesTo(), MOST))));
    }

    /** An address may name minutes between two steps. */
    private static int onLine(@Nullable Integer minutes, int end) {
        return minutes == null ? end : Math.clamp(Math.round(minutes / (float) STEP) * STEP, LEAST, MOST);
    }
}
