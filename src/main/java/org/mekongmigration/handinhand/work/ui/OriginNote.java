package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.work.OriginNews;
import org.mekongmigration.handinhand.work.WorkOrigins;

/** Above a work that began as a copy: its origin has changed, and that can be looked at. Nothing while there is nothing to tell. */
@StyleSheet("look/work.css")
public class OriginNote<C extends Content> extends Div {

    private final Desk<C> desk;
    private final WorkOrigins origins;
    private @Nullable BasedOn told;

    public OriginNote(Desk<C> desk, WorkOrigins origins) {
        this.desk = desk;
        this.origins = origins;
        addClassName("origin-note");
        var see = new Button(getTranslation("work.origin.see"), click -> look());
        see.addThemeVariants(ButtonVariant.SMALL);
        add(new Span(getTranslation("work.origin.changed")), see);
        show();
        desk.onChange(this::follow);
    }

    Optional<OriginNews> news() {
        return origins.news(desk.content());
    }

    /** Answers stand in the work: where they are as they were, there is no other news. */
    private void follow() {
        if (told != desk.content().basedOn()) {
            show();
        }
    }

    private void show() {
        told = desk.content().basedOn();
        setVisible(told != null && news().isPresent());
    }

    private void look() {
        news().ifPresentOrElse(found -> new OriginDialog<>(desk, origins, found).open(), () -> setVisible(false));
    }
}
