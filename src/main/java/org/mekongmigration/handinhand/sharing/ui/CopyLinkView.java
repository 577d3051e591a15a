package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.sharing.LinkCopying;
import org.mekongmigration.handinhand.sharing.LinkId;
import org.mekongmigration.handinhand.sharing.LinkRefused;
import org.mekongmigration.handinhand.sharing.SharingRoutes;
import org.mekongmigration.handinhand.sharing.WorkDoor;
import org.mekongmigration.handinhand.work.ui.WorkTitle;

/** Asks a teacher who comes from the page of a link whether she wants a copy of her own. */
@Route(SharingRoutes.COPY)
@StyleSheet("look/sharing.css")
@HelpTopic("links")
@PermitAll
class CopyLinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LinkCopying copying;
    private final WorkDoor door;

    CopyLinkView(LinkCopying copying, WorkDoor door) {
        this.copying = copying;
        this.door = door;
        addClassNames("page", "copy-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var link = new LinkId(event.getRouteParameters().get("link").orElse(""));
        var right = event.getRouteParameters().get("right").orElse("");
        try {
            offer(copying.offered(link, right), link, right);
        } catch (LinkRefused e) {
            say(getTranslation("sharing.copy.gone.title"), getTranslation("sharing.copy.gone"));
        }
    }

    private void offer(Content work, LinkId link, String right) {
        var titled = WorkTitle.of(work, this);
        say(getTranslation("sharing.copy.title", titled.words()), getTranslation("sharing.copy.text"));
        var copy = new Button(getTranslation("sharing.copy.do"), Glyph.COPY.icon(), click -> copy(link, right));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setDisableOnClick(true);
        var leave = new Button(
                getTranslation("design.cancel"), click -> UI.getCurrent().navigate(""));
        var buttons = new Div(copy, leave);
        buttons.addClassName("row");
        add(original(work), buttons);
    }

    /** What she would copy, and what goes with it whoever has it. */
    private Article original(Content work) {
        var titled = WorkTitle.of(work, this);
        var name = new H2(titled.words());
        name.getElement().setAttribute("lang", titled.language().tag());
        var original =
                new Article(new Pill(getTranslation("work.kind." + work.kind().word()), Colour.RIVER), name);
        original.addClassNames("surface", "copy-original");
        var makers = work.makers().stream().map(Maker::name).distinct().collect(Collectors.joining(", "));
        var licence = Imprints.licence(work);
        var facts = Stream.of(makers, licence == null ? "" : licence)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            var line = new Paragraph(facts);
            line.addClassNames("quiet", "small-text");
            line.getElement().setAttribute("dir", "auto");
            original.add(line);
        }
        return original;
    }

    private void say(String title, String text) {
        var head = new Div(new H1(title), new Paragraph(text));
        head.addClassName("page-head");
        add(head);
    }

    private void copy(LinkId link, String right) {
        try {
            UI.getCurrent().navigate(door.address(copying.copy(link, right)));
        } catch (LinkRefused e) {
            LinkWords.tell(e, this);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("sharing.copy.do"));
    }
}
