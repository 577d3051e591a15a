package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.Bar;
import org.mekongmigration.handinhand.design.EditorFrame;
import org.mekongmigration.handinhand.design.EditorFrame.Pane;
import org.mekongmigration.handinhand.design.FullScreen;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.edition.ui.PrintButton;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.CommentNotices;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.EditorParts;
import org.mekongmigration.handinhand.work.ui.FindingList;
import org.mekongmigration.handinhand.work.ui.FoundInWork;
import org.mekongmigration.handinhand.work.ui.NumberedFindings;
import org.mekongmigration.handinhand.work.ui.OriginNote;
import org.mekongmigration.handinhand.work.ui.OtherTextNotices;
import org.mekongmigration.handinhand.work.ui.PlaceFields;
import org.mekongmigration.handinhand.work.ui.PublishActions;
import org.mekongmigration.handinhand.work.ui.ReturnAddress;
import org.mekongmigration.handinhand.work.ui.ReviewDesk;
import org.mekongmigration.handinhand.work.ui.ReviewPanel;
import org.mekongmigration.handinhand.work.ui.SecondLanguage;
import org.mekongmigration.handinhand.work.ui.WorkAddress;

/** Writing an activity, in one language or two side by side. */
@Route(ActivityRoutes.EDITOR)
@HelpTopic("activity-editor")
@PermitAll
@StyleSheet("look/work.css")
class ActivityEditorView extends Composite<Div>
        implements FullScreen, BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final ActivityWorkshop workshop;
    private @Nullable Desk<Activity> desk;

    ActivityEditorView(ActivityWorkshop workshop) {
        this.workshop = workshop;
        getContent().addClassName("editor-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var opened = workshop.authoring().open(WorkAddress.of(event));
            if (!(opened.content() instanceof Activity)) {
                throw new NotFoundException();
            }
            var bar = ReturnAddress.of(event.getLocation())
                    .map(back -> new Bar(getTranslation("activity.editor.back"), back.href()))
                    .orElseGet(() -> new Bar(getTranslation("activity.shelf"), ActivityShelfView.class));
            desk = new Desk<>(workshop.authoring(), opened, Activity.class, bar.saved());
            build(desk, bar);
        } catch (WorkRejected e) {
            throw new NotFoundException();
        }
    }

    private void build(Desk<Activity> desk, Bar bar) {
        var notices = new OtherTextNotices(desk, workshop.otherTexts());
        var review = new ReviewDesk(desk, workshop.authoring(), workshop.publishing(), workshop.submitting());
        var comments = new CommentNotices(review);
        var fields = new PlaceFields<>(desk, workshop.signedIn().require().id().value(), comments.beside(notices::at));
        var second = new SecondLanguage(desk.content(), fields::second);
        var form = new ActivityForm(desk, fields, workshop);
        second.onChosen(form::build);
        var mends = new ActivityMends(desk, this);
        var findings = new FindingList(this::go, mends::of);
        var publish = new PublishActions(
                        review,
                        new FoundInWork(
                                found -> NumberedFindings.named(found, desk.content()), this::go, findings::show))
                .quiet();
        var print = new PrintButton(desk.opened().id(), () -> desk.content().source(), desk::keep);
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var redo = EditorParts.redo(desk, this);
        redo.addClassName("not-on-phone");
        bar.actions(
                EditorParts.undo(desk, this),
                redo,
                EditorParts.history(desk, workshop.history(), this),
                EditorParts.share(desk),
                publish,
                print);
        var panel = new ReviewPanel(review, comments, workshop.history(), this::go);
        var frame = new EditorFrame(bar)
                .with(Pane.LIST, Glyph.MENU, getTranslation("activity.editor.sections"), sections(form))
                .with(
                        Pane.WORK,
                        Glyph.PENCIL,
                        getTranslation("activity.editor.form"),
                        new OriginNote<>(desk, workshop.origins()),
                        panel,
                        notices.rest(),
                        form)
                .with(
                        Pane.INSPECTOR,
                        Glyph.CHECK,
                        getTranslation("activity.editor.check"),
                        second,
                        new H2(getTranslation("work.findings")),
                        findings);
        workshop.lessons()
                .of(desk.opened().id())
                .ifPresent(facts -> frame.add(Pane.INSPECTOR, new TaughtSection(facts)));
        Runnable refresh = () -> {
            bar.title(title(desk), desk.content().source());
            findings.show(NumberedFindings.named(workshop.publishing().findings(desk.content()), desk.content()));
        };
        refresh.run();
        desk.onChange(refresh);
        getContent().removeAll();
        getContent().add(frame);
    }

    private static Component sections(ActivityForm form) {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        form.sections()
                .forEach(section -> list.add(
                        new ListItem(new Anchor("#" + section.section().getId().orElse(""), section.name()))));
        var nav = new Nav(list);
        nav.addClassName("section-list");
        return nav;
    }

    private void go(Finding.Place place) {
        var path = List.copyOf(place.path());
        for (int length = path.size(); length > 0; length--) {
            var id = "place-" + String.join("-", path.subList(0, length));
            if (scrollTo(getContent(), id)) {
                return;
            }
        }
    }

    private static boolean scrollTo(Component within, String id) {
        if (within.getId().filter(id::equals).isPresent()) {
            within.scrollIntoView();
            return true;
        }
        return within.getChildren().anyMatch(child -> scrollTo(child, id));
    }

    private String title(Desk<Activity> desk) {
        return desk.content().title().in(desk.content().source()).orElseGet(() -> getTranslation("activity.untitled"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && workshop.signedIn().person().isPresent()) {
            desk.leave();
        }
    }

    @Override
    public String getPageTitle() {
        return desk == null ? getTranslation("activity.shelf") : title(desk);
    }
}
