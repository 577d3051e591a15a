package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.activity.LessonsOfActivity;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.edition.ui.PrintButton;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.ui.OriginLine;
import org.mekongmigration.handinhand.work.ui.ShareButton;
import org.mekongmigration.handinhand.work.ui.WorkAddress;

/** An activity to read, in the language that the reader chooses. */
@Route(ActivityRoutes.ACTIVITY)
@HelpTopic("activity")
@PermitAll
@StyleSheet("look/activity.css")
class ActivityView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkShelf shelf;
    private final WorkAuthoring authoring;
    private final WorkBookmarks bookmarks;
    private final LessonsOfActivity lessons;
    private String pageTitle = "";

    ActivityView(WorkShelf shelf, WorkAuthoring authoring, WorkBookmarks bookmarks, LessonsOfActivity lessons) {
        this.lessons = lessons;
        this.shelf = shelf;
        this.authoring = authoring;
        this.bookmarks = bookmarks;
        getContent().addClassName("reading-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var work = shelf.find(WorkAddress.of(event))
                .filter(found -> found.content() instanceof Activity)
                .orElseThrow(NotFoundException::new);
        var reader = new Language(UI.getCurrent().getLocale().getLanguage());
        var activity = work.content(Activity.class);
        getElement().executeJs("this.scrollIntoView({ block: 'start' })"); // not as far down as the shelf stood
        show(work, activity, activity.languages().contains(reader) ? reader : activity.source());
    }

    private void show(Shelved work, Activity activity, Language language) {
        getContent().removeAll();
        var reading = new Reading(activity, language);
        var picker = new LanguagePicker(getTranslation("design.language"), activity.languages());
        picker.setValue(language);
        picker.addValueChangeListener(change -> show(work, activity, change.getValue()));
        var actions = new Div(picker);
        actions.addClassNames("row", "reading-actions");
        var print = new PrintButton(activity.id(), language);
        if (work.rights().edit()) {
            var edit = new Button(
                    getTranslation("activity.edit"),
                    Glyph.PENCIL.icon(),
                    click -> UI.getCurrent().navigate(ActivityRoutes.editor(activity.id())));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(edit, new ShareButton(activity.id(), () -> {}));
        } else {
            print.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(new Button(getTranslation("activity.copy"), Glyph.COPY.icon(), click -> copy(activity)));
        }
        actions.add(print);
        actions.add(BookmarkButton.wide(bookmarks, activity.id()));
        var back = ShelfPlace.link(UI.getCurrent(), getTranslation("activity.shelf"), activity.id());
        back.addClassName("back");
        var title = new H1(reading.title());
        title.addClassName("work-title");
        title.getElement().setAttribute("lang", reading.titleLanguage().tag());
        pageTitle = reading.title();
        getContent().add(back, title);
        teaser(activity, language).ifPresent(getContent()::add);
        OriginLine.of(activity, shelf, ActivityRoutes::activity, language).ifPresent(getContent()::add);
        getContent().add(actions, reading);
        lessons.of(activity.id()).ifPresent(facts -> getContent().add(new TaughtSection(facts)));
    }

    private static Optional<Component> teaser(Activity activity, Language language) {
        var spoken = activity.teaser().in(language).isPresent() ? language : activity.source();
        return activity.teaser().in(spoken).map(words -> {
            var line = new Paragraph(words);
            line.addClassName("teaser");
            line.getElement().setAttribute("lang", spoken.tag());
            return line;
        });
    }

    private void copy(Activity activity) {
        var mine = authoring.copy(activity.id());
        UI.getCurrent().navigate(ActivityRoutes.editor(mine.id()));
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
