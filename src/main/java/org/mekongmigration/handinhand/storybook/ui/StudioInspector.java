package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.PicturePlace;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FindingList;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What can be said of the chosen page, of its picture and of the whole book, and what is missing. */
class StudioInspector extends Composite<Div> {

    private final LayoutChoice layout;
    private final PictureTab picture;
    private final WholeBook book;
    private final FindingList findings;
    private final TabSheet tabs = new TabSheet();
    private final Div pageTab = new Div();
    private final Div pictureTab = new Div();
    private final Div bookTab = new Div();
    private final Div checkTab = new Div();

    /** @param fields makes fields for one part; parts are built anew one by one */
    StudioInspector(
            Desk<Storybook> desk,
            Supplier<PlaceFields<Storybook>> fields,
            PaperFields paper,
            BookWorkshop workshop,
            Consumer<Finding.Place> go) {
        layout = new LayoutChoice(fields.get());
        picture = new PictureTab(desk, fields.get(), workshop::bring);
        book = new WholeBook(desk, fields.get(), paper);
        findings = new FindingList(go);
        tab("storybook.tab.page", pageTab, layout);
        tab("storybook.tab.picture", pictureTab, picture);
        tab("storybook.tab.book", bookTab, book);
        tab("storybook.tab.check", checkTab, findings);
        getContent().addClassName("studio-inspector");
        getContent().add(tabs);
    }

    private void tab(String key, Div content, Component inside) {
        content.add(inside);
        content.addClassName("tab-content");
        tabs.add(getTranslation(key), content);
    }

    void show(@Nullable BlockId spread, @Nullable PicturePlace place, List<Language> languages, List<Finding> found) {
        layout.show(spread);
        picture.show(place, languages);
        book.show(languages);
        findings.show(found);
    }

    void refused(List<Finding> errors) {
        findings.show(errors);
        tabs.setSelectedTab(tabs.getTab(checkTab));
    }

    void openBook() {
        tabs.setSelectedTab(tabs.getTab(bookTab));
    }

    void openLayout() {
        tabs.setSelectedTab(tabs.getTab(pageTab));
        layout.focus();
    }

    /** Brings forward where a place of the book is said. */
    void open(List<String> path) {
        switch (path.isEmpty() ? "" : path.getFirst()) {
            case "pictures", "cover" -> tabs.setSelectedTab(tabs.getTab(pictureTab));
            case "questions", "licence", "makers", "ages" -> openBook();
            default -> {
                if (path.getLast().equals("picture")) {
                    tabs.setSelectedTab(tabs.getTab(pictureTab));
                }
            }
        }
    }
}
