package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.design.BrandMark;
import org.mekongmigration.handinhand.design.FullScreen;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpButton;
import org.mekongmigration.handinhand.design.HelpWanted;

/** The quiet drawer at the left, on a phone a bar at the foot. Views enter themselves by {@code @Menu}: a key of the words, a glyph. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final BottomBar bottomBar;
    private boolean full;

    MainLayout(SignedIn signedIn, OwnAccount own, AuthenticationContext session) {
        setPrimarySection(Section.DRAWER);
        addClassName("main-layout");
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.drawer")));
        var entries = MenuConfiguration.getMenuEntries();
        var brand = new Div(new BrandMark(), new Span(getTranslation("shell.name")));
        brand.addClassName("brand");
        var spring = new Div();
        spring.addClassName("spring");
        var drawer = new Aside(new SkipLink(), brand, navigation(entries), spring);
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.drawer"));
        signedIn.person().ifPresent(person -> drawer.add(new AccountCorner(person, own, session)));
        addToDrawer(drawer);
        // editors have it in their own bar
        var corner = new Div(new HelpButton());
        corner.addClassName("help-corner");
        corner.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("help.title"));
        getElement().appendChild(corner.getElement());
        Shortcuts.addShortcutListener(
                this, () -> getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new HelpWanted(page))), Key.F1);
        bottomBar = new BottomBar(entries);
        addToNavbar(true, bottomBar);
    }

    private SideNav navigation(List<MenuEntry> entries) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        navigation.setI18n(new SideNav.SideNavI18n().setToggle(getTranslation("shell.navigation.toggle")));
        for (var entry : entries) {
            var item = new SideNavItem(
                    getTranslation(entry.title()),
                    entry.path(),
                    Glyph.named(entry.icon()).icon());
            item.addClassName("menu-" + entry.icon());
            navigation.addItem(item);
        }
        return navigation;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wasFull = full;
        full = getContent() instanceof FullScreen;
        getElement().getClassList().set("full-screen", full);
        if (full) {
            setDrawerOpened(false);
        } else if (wasFull && !isOverlay()) {
            setDrawerOpened(true);
        }
        bottomBar.chosen(event.getLocation().getPath());
    }
}
