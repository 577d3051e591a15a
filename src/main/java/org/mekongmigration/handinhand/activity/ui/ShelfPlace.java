package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.search.WorkQuery;

/** What was last looked for on the shelf in this window, for links that lead back to it. */
record ShelfPlace(WorkQuery query) {

    static void remember(UI ui, WorkQuery query) {
        ComponentUtil.setData(ui, ShelfPlace.class, new ShelfPlace(query));
    }

    /** A link to the shelf as it was left, at this activity. */
    static RouterLink link(UI ui, String words, WorkId activity) {
        var link = new RouterLink(words, ActivityShelfView.class);
        Optional.ofNullable(ComponentUtil.getData(ui, ShelfPlace.class))
                .map(place -> ShelfAddress.of(place.query(), activity))
                .ifPresentOrElse(link::setQueryParameters, () -> link.setQueryParameters(QueryParameters.empty()));
        return link;
    }
}
