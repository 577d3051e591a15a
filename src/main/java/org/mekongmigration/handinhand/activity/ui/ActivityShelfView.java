package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mekongmigration.handinhand.activity.ActivityRoutes;

/** All published activities and one's own. */
@Route(ActivityRoutes.SHELF)
@Menu(order = 20, title = "activity.shelf", icon = "leaf")
@PermitAll
class ActivityShelfView extends Composite<Div> {}
