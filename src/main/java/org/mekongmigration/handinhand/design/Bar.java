package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.mekongmigration.handinhand.language.Language;

/** The bar over an editor: the mark that opens the menu, where one is, the title, what is saved, what can be done. */
public class Bar extends Header {

    private final H1 title = new H1();
    private final Div facts = new Div();
    private final Div actions = new Div();
    private final SavedMark saved = new SavedMark();

    public Bar(String place, Class<? extends Component> placeView) {
        this(new RouterLink(place, placeView));
    }

    /**
     * Over an editor that somebody was sent to for a moment; a phone shows the way back too.
     *
     * @param address in this application
     */
    public Bar(String place, String address) {
        this(back(place, address));
    }

    private Bar(Component crumb) {
        addClassName("bar");
        var mark = new DrawerToggle();
        mark.setIcon(new BrandMark());
        mark.setAriaLabel(getTranslation("design.menu"));
        mark.setTooltipText(getTranslation("design.menu"));
        crumb.addClassName("crumb");
        var slash = new Span("/");
        slash.addClassName("slash");
        slash.getElement().setAttribute("aria-hidden", "true");
        title.addClassName("work-title");
        var head = new Div(title, facts, saved);
        head.addClassName("head");
        facts.addClassName("facts");
        actions.addClassName("actions");
        add(mark, crumb, slash, head, actions, new HelpButton());
    }

    private static Anchor back(String place, String address) {
        var link = new Anchor(address, Glyph.LEFT.icon(), new Span(place));
        link.addClassName("back");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    public void title(String words, Language language) {
        title.setText(words);
        title.getElement().setAttribute("lang", language.tag());
    }

    /** Pills and chips beside the title; a phone leaves them out. */
    public void facts(Component... components) {
        facts.removeAll();
        facts.add(components);
    }

    /** At the right: at most one filled button among them, the last. */
    public void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    public SavedMark saved() {
        return saved;
    }
}
