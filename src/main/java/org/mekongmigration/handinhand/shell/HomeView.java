package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.BrowserZone;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.lessonplan.CopiedTitle;
import org.mekongmigration.handinhand.lessonplan.PlanBeginning;
import org.mekongmigration.handinhand.lessonplan.PlanCopying;
import org.mekongmigration.handinhand.sharing.SharingRoutes;
import org.mekongmigration.handinhand.work.WorkBin;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.WorkReview;
import org.mekongmigration.handinhand.work.WorkRoutes;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.WorkSubmitting;
import org.mekongmigration.handinhand.work.ui.ReviewNotices;

/** My plans, packs and books, last touched first, found by title; and ways to begin a lesson. */
@Route("")
@HelpTopic("home")
@Menu(title = "shell.home.menu", order = 0, icon = "home")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    private static final Set<Kind> KINDS = Set.of(Kind.LESSON_PLAN, Kind.LESSON_PACK, Kind.STORYBOOK);

    private final WorkShelf shelf;
    private final WorkBin bin;
    private final PlanCopying copying;
    private final Clock clock;
    private final H1 greeting = new H1();
    private final TextField search = new TextField();
    private final Div works = new Div();
    private final String name;

    HomeView(
            WorkShelf shelf,
            WorkBin bin,
            PlanBeginning beginning,
            PlanCopying copying,
            WorkSubmitting submitting,
            WorkReview review,
            SignedIn signedIn,
            Clock clock) {
        this.shelf = shelf;
        this.bin = bin;
        this.copying = copying;
        this.clock = clock;
        this.name = signedIn.require().name();
        addClassNames("page", "home");
        var notices = new ReviewNotices(submitting, review, WorkAddress::of);
        var first = shelf.toEdit(KINDS, "", 0, 1);
        if (first.isEmpty()) {
            add(
                    new EmptyState(
                                    Drawing.LAKE,
                                    getTranslation("shell.home.empty.title"),
                                    getTranslation("shell.home.empty.text"))
                            .asPage(),
                    notices,
                    new BeginLesson(beginning),
                    privacy(),
                    further());
            addClassName("empty");
        } else {
            var head = new Div(greeting, new Paragraph(getTranslation("shell.home.sentence")));
            head.addClassName("page-head");
            var mine = new H2(getTranslation("shell.home.mine"));
            add(head, notices, found(), mine, works, new BeginLesson(beginning), privacy(), further());
        }
    }

    private TextField found() {
        search.setPlaceholder(getTranslation("shell.home.search"));
        search.setAriaLabel(getTranslation("shell.home.search"));
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.addClassName("page-search");
        return search;
    }

    private Div further() {
        var links = new Div(
                link(SharingRoutes.MY_LINKS, "shell.home.links"),
                link(ActivityRoutes.BOOKMARKED, "shell.home.bookmarks"),
                link(WorkRoutes.BIN, "shell.home.bin"),
                library());
        links.addClassNames("row", "small-text", "further");
        return links;
    }

    /** Another face: the router does not know it. */
    private Anchor library() {
        var library = new Anchor("library", getTranslation("shell.home.library"));
        library.setRouterIgnore(true);
        return library;
    }

    private Anchor link(String address, String words) {
        var link = new Anchor(address, getTranslation(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Paragraph privacy() {
        var privacy = new Paragraph(getTranslation("shell.home.privacy"));
        privacy.addClassNames("quiet", "small-text");
        return privacy;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var hour = clock.instant().atZone(BrowserZone.of(attach.getUI())).getHour();
        greeting.setText(getTranslation(
                hour < 12 ? "shell.home.morning" : hour < 18 ? "shell.home.afternoon" : "shell.home.evening", name));
        refresh();
    }

    private void refresh() {
        works.removeAll();
        works.add(new OwnWorks(this::page, search.isEmpty(), bin::put, this::duplicate));
    }

    private void duplicate(WorkId plan) {
        var titled = new CopiedTitle(
                ScreenLanguage.of(getLocale()),
                (language, title) -> getTranslation(Locale.forLanguageTag(language.tag()), "shell.home.copy", title));
        var copy = copying.copy(plan, titled);
        UI.getCurrent().navigate(WorkAddress.of(copy));
    }

    private List<WorkCard> page(int number) {
        return shelf.toEdit(KINDS, search.getValue().strip(), number, OwnWorks.PAGE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home.menu"));
    }
}
