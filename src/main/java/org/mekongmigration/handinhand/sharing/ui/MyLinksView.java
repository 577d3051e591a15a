package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.mekongmigration.handinhand.sharing.SharingRoutes;

/** All links that she has made, the open ones first; for who leads a school, those of its teachers too. */
@Route(SharingRoutes.MY_LINKS)
@HelpTopic("links")
@Menu(title = "sharing.menu", order = 60, icon = "share")
@StyleSheet("look/sharing.css")
@PermitAll
class MyLinksView extends Main implements HasDynamicTitle {

    private final SharingWorkshop workshop;
    private final Div lists = new Div();

    MyLinksView(SharingWorkshop workshop) {
        this.workshop = workshop;
        addClassNames("page", "my-links");
        var head = new Div(new H1(getTranslation("sharing.menu")), new Paragraph(getTranslation("sharing.intro")));
        head.addClassName("page-head");
        lists.addClassName("stack");
        add(head, lists);
        refresh();
    }

    private void refresh() {
        lists.removeAll();
        var mine = workshop.lists().mine();
        if (mine.isEmpty()) {
            lists.add(new Paragraph(getTranslation("sharing.none")));
        }
        show(mine);
        var ofOthers = workshop.lists().ofMySchool();
        if (!ofOthers.isEmpty()) {
            lists.add(new H2(getTranslation("sharing.school")));
            show(ofOthers);
        }
    }

    private void show(List<LinkDetails> links) {
        links.stream()
                .filter(link -> link.standing() == Standing.OPEN)
                .forEach(link -> lists.add(new LinkRow(workshop, link, this::refresh)));
        var closed =
                links.stream().filter(link -> link.standing() != Standing.OPEN).toList();
        if (!closed.isEmpty()) {
            var rows = new Div();
            rows.addClassName("stack");
            closed.forEach(link -> rows.add(new LinkRow(workshop, link, this::refresh)));
            lists.add(new Details(getTranslation("sharing.closed", closed.size()), rows));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("sharing.menu"));
    }
}
