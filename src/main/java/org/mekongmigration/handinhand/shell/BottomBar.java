package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.design.Glyph;

/** The main places at the foot of a phone's screen, and the way to the drawer with the others. */
class BottomBar extends Nav {

    private static final int PLACES = 4;

    private final Map<String, RouterLink> places = new LinkedHashMap<>();

    BottomBar(List<MenuEntry> entries) {
        addClassName("bottom-bar");
        setAriaLabel(getTranslation("shell.places"));
        for (var entry : entries.subList(0, Math.min(PLACES, entries.size()))) {
            var link = new RouterLink("", entry.menuClass());
            link.add(Glyph.named(entry.icon()).icon(), new Span(getTranslation(entry.title())));
            places.put(entry.path(), link);
            add(link);
        }
        var more = new DrawerToggle();
        more.getElement() // the toggle has no place of its own for an icon beside a text
                .appendChild(Glyph.MENU.icon().getElement(), new Span(getTranslation("shell.more")).getElement());
        more.setAriaLabel(getTranslation("shell.more"));
        add(more);
    }

    void chosen(String path) {
        places.forEach((place, link) -> {
            var here = place.replaceFirst("^/", "").equals(path);
            link.getElement().getClassList().set("here", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
