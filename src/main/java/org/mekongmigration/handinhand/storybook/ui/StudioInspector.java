package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.PictureFrame;
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
    private final Map<Part, NativeButton> choices = new EnumMap<>(Part.class);
    private final Map<Part, Div> insides = new EnumMap<>(Part.class);

    /** What the inspector shows one at a time. */
    private enum Part {
        PAGE,
        PICTURE,
        BOOK,
        CHECK
    }

    /** @param fields makes fields for one part; parts are built anew one by one */
    StudioInspector(
            Desk<Storybook> desk,
            Supplier<PlaceFields<Storybook>> fields,
            PaperFields paper,
            BookWorkshop workshop,
            Consumer<Finding.Place> go) {
        layout = new LayoutChoice(fields.get());
        picture = new PictureTab(desk, fields.get(), workshop::bring);
        book = new WholeBook(desk, fields.get(), paper, new BookFaces(desk, workshop));
        findings = new FindingList(go);
        var choice = new Div();
        choice.addClassName("segments");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("storybook.inspector"));
        getContent().addClassName("studio-inspector");
        getContent().add(choice);
        for (var part : Part.values()) {
            var button = new NativeButton(
                    getTranslation("storybook.tab." + part.name().toLowerCase(Locale.ROOT)), click -> open(part));
            choices.put(part, button);
            choice.add(button);
            var inside = new Div(of(part));
            inside.addClassName("tab-content");
            insides.put(part, inside);
            getContent().add(inside);
        }
        open(Part.PAGE);
    }

    private Component of(Part part) {
        return switch (part) {
            case PAGE -> layout;
            case PICTURE -> picture;
            case BOOK -> book;
            case CHECK -> findings;
        };
    }

    private void open(Part wanted) {
        insides.forEach((part, inside) -> inside.setVisible(part == wanted));
        choices.forEach(
                (part, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(part == wanted)));
    }

    /** What is shown of the chosen page. */
    record Shown(
            @Nullable BlockId spread,
            @Nullable PicturePlace place,
            @Nullable PictureFrame frame,
            OptionalInt dots) {}

    void show(Shown page, List<Language> languages, List<Finding> found) {
        layout.show(page.spread());
        picture.show(page.place(), languages, page.frame(), page.dots());
        book.show(languages);
        findings.show(found);
    }

    void refused(List<Finding> errors) {
        findings.show(errors);
        open(Part.CHECK);
    }

    void openBook() {
        open(Part.BOOK);
    }

    void openLayout() {
        open(Part.PAGE);
        layout.focus();
    }

    /** Brings forward where a place of the book is said. */
    void open(List<String> path) {
        switch (path.isEmpty() ? "" : path.getFirst()) {
            case "pictures", "cover" -> open(Part.PICTURE);
            case "questions", "licence", "makers", "ages", "faces" -> openBook();
            default -> {
                if (path.getLast().equals("picture")) {
                    open(Part.PICTURE);
                }
            }
        }
    }
}
