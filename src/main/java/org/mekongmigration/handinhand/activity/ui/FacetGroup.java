package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The values of one facet, with how many there would be of each. A value that nothing has is not offered, if it is not chosen.
 * The boxes stay the same while the numbers change, so that whoever goes through them by keyboard keeps her place.
 */
class FacetGroup<V> extends Composite<Div> {

    /** More than these are shown when asked for. */
    private static final int FEW = 8;

    private record Row(Checkbox box, Span count) {}

    private final Function<V, Component> name;
    private final Consumer<Set<V>> chosen;
    private final Map<V, Row> rows = new LinkedHashMap<>();
    private final Div boxes = new Div();
    private final Button rest = new Button();
    private boolean all;
    private boolean quiet;

    /**
     * @param heading said over the values
     * @param chosen hears every change
     */
    FacetGroup(H2 heading, Function<V, Component> name, Consumer<Set<V>> chosen) {
        this.name = name;
        this.chosen = chosen;
        rest.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        rest.addClickListener(click -> {
            all = !all;
            fold();
        });
        getContent().addClassName("facet-group");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", heading.getText());
        getContent().add(heading, boxes, rest);
    }

    /** @param counts in the order in which they are to stand, as far as they do not stand here yet */
    void show(Map<V, Long> counts, Set<V> now) {
        quiet = true;
        counts.keySet().forEach(this::row);
        now.forEach(this::row);
        rows.forEach((value, row) -> {
            row.count().setText(String.valueOf(counts.getOrDefault(value, 0L)));
            row.box().setValue(now.contains(value));
        });
        quiet = false;
        fold();
    }

    private void fold() {
        int shown = 0;
        int hidden = 0;
        for (var row : rows.values()) {
            var offered = row.box().getValue() || !row.count().getText().equals("0");
            var seen = offered && (all || shown < FEW || row.box().getValue());
            row.box().setVisible(seen);
            shown += seen ? 1 : 0;
            hidden += offered && !seen ? 1 : 0;
        }
        setVisible(shown > 0);
        rest.setVisible(hidden > 0 || all && shown > FEW);
        rest.setText(
                all ? getTranslation("activity.shelf.fewer") : getTranslation("activity.shelf.more-values", hidden));
    }

    private void row(V value) {
        rows.computeIfAbsent(value, added -> {
            var count = new Span();
            count.addClassName("count");
            var label = new Div(name.apply(value), new Text(" "), count); // read out as two words
            label.addClassName("facet");
            var box = new Checkbox();
            box.setLabelComponent(label);
            box.addValueChangeListener(change -> {
                if (!quiet) {
                    chosen.accept(values());
                }
            });
            boxes.add(box);
            return new Row(box, count);
        });
    }

    private Set<V> values() {
        var values = new LinkedHashSet<V>();
        rows.forEach((value, row) -> {
            if (row.box().getValue()) {
                values.add(value);
            }
        });
        return values;
    }
}
