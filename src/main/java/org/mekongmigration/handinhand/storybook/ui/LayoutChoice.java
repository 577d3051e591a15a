package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Where picture and words of the chosen page stand. */
class LayoutChoice extends Composite<Div> {

    private final PlaceFields<Storybook> fields;
    private @Nullable BlockId shown;
    private @Nullable RadioButtonGroup<Layout> choice;

    LayoutChoice(PlaceFields<Storybook> fields) {
        this.fields = fields;
        none();
    }

    /** @param spread absent: the page has no layout to choose */
    void show(@Nullable BlockId spread) {
        if (spread == null ? shown == null : spread.equals(shown)) {
            return;
        }
        shown = spread;
        fields.forget();
        getContent().removeAll();
        if (spread == null) {
            none();
            return;
        }
        var layouts = new RadioButtonGroup<Layout>();
        layouts.setLabel(getTranslation("storybook.layout"));
        layouts.addClassName("layout-choice");
        layouts.setItems(Layout.values());
        layouts.setRenderer(new ComponentRenderer<>(this::item));
        choice = layouts;
        getContent().add(fields.value(layouts, "spreads", spread.value(), "layout"));
    }

    void focus() {
        if (choice != null) {
            choice.getElement().callJsFunction("focus");
        }
    }

    private void none() {
        choice = null;
        var words = new Paragraph(getTranslation("storybook.layout.none"));
        words.addClassName("quiet");
        getContent().add(words);
    }

    private Div item(Layout layout) {
        var word = layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Div(
                new Image("look/book/" + word + ".svg", ""), new Span(getTranslation("storybook.layout." + word)));
    }
}
