package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** The facets over a screen that has no room for them beside the cards; they go back to their place when it closes. */
class FacetPanel extends Dialog {

    private final ShelfFacets facets;
    private final Button show = new Button();

    /** @param place where the facets are while it is closed */
    FacetPanel(ShelfFacets facets, Div place) {
        this.facets = facets;
        setHeaderTitle(getTranslation("activity.shelf.facets"));
        addClassName("facet-panel");
        show.addThemeVariants(ButtonVariant.PRIMARY);
        show.addClickListener(click -> close());
        getFooter().add(show);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                place.add(facets);
            }
        });
    }

    @Override
    public void open() {
        add(facets);
        super.open();
    }

    /** @param found how many activities there are below */
    void found(long found) {
        show.setText(getTranslation("activity.shelf.show", found));
    }
}
