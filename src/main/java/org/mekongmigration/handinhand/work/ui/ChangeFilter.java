package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.work.Change;

/** How many changes there are of each sort; one sort can be looked at alone. */
class ChangeFilter extends Div {

    enum Sort {
        TEXT,
        VALUE,
        MOVED,
        ADDED,
        REMOVED,
        OUT_OF_DATE;

        static Sort of(Change change) {
            return switch (change) {
                case Change.Text text -> TEXT;
                case Change.Value value -> VALUE;
                case Change.Moved moved -> MOVED;
                case Change.Added added -> ADDED;
                case Change.Removed removed -> REMOVED;
                case Change.OutOfDate stale -> OUT_OF_DATE;
            };
        }

        String key() {
            return "work.compare.sort." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Runnable chosen;
    private final H3 count = new H3();
    private final Div chips = new Div();
    private @Nullable Sort only;

    ChangeFilter(Runnable chosen) {
        this.chosen = chosen;
        addClassName("change-filter");
        count.getElement().setAttribute("tabindex", "-1");
        count.getElement().setAttribute("aria-live", "polite");
        chips.addClassName("row");
        add(new Div(count), chips);
    }

    void show(List<Change> changes) {
        count.setText(getTranslation("work.compare.count", changes.size()));
        Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
        changes.forEach(change -> counts.merge(Sort.of(change), 1, Integer::sum));
        if (only != null && !counts.containsKey(only)) {
            only = null;
        }
        chips.removeAll();
        if (counts.size() > 1) {
            chips.add(chip(getTranslation("work.compare.all"), null));
            counts.forEach((sort, number) -> chips.add(chip(getTranslation(sort.key() + ".count", number), sort)));
        }
    }

    private Button chip(String words, @Nullable Sort sort) {
        var chip = new Button(words, click -> {
            only = sort;
            chips.getChildren().forEach(each -> each.getElement().setAttribute("aria-pressed", "false"));
            click.getSource().getElement().setAttribute("aria-pressed", "true");
            chosen.run();
        });
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("chip-button");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(only == sort));
        return chip;
    }

    boolean shows(Change change) {
        return only == null || Sort.of(change) == only;
    }

    void focusCount() {
        count.getElement().callJsFunction("focus");
    }
}
