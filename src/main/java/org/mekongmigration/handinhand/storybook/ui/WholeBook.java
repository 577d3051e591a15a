package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.design.AgeRange;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.Storybook.Question;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What is true of the whole book: for whom, on which paper, what to talk about, who made it. */
class WholeBook extends Composite<Div> {

    private static final List<String> LICENCES = List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0");
    private static final List<String> ROLES = List.of("author", "illustrator", "translator", "editor");
    private static final int LONGEST = 300;

    private final Desk<Storybook> desk;
    private final PlaceFields<Storybook> fields;
    private final PaperFields paper;
    private final BookFaces faces;
    private List<Language> shown = List.of();

    WholeBook(Desk<Storybook> desk, PlaceFields<Storybook> fields, PaperFields paper, BookFaces faces) {
        this.desk = desk;
        this.fields = fields;
        this.paper = paper;
        this.faces = faces;
        getContent().addClassNames("stack", "whole-book");
    }

    /** Built anew only for other languages. */
    void show(List<Language> languages) {
        faces.show();
        if (languages.equals(shown)) {
            return;
        }
        shown = languages;
        fields.languages(languages);
        getContent().removeAll();
        getContent()
                .add(
                        section("ages", ages()),
                        section("paper", paper),
                        faces,
                        section("questions", questions()),
                        section("makers", makers(), licence()));
    }

    private Section section(String key, Component... inside) {
        var name = getTranslation("storybook.book." + key);
        var section = new Section(new H2(name));
        section.add(inside);
        section.addClassName("stack");
        section.setId("book-" + key);
        section.getElement().setAttribute("aria-label", name);
        return section;
    }

    private Component ages() {
        return fields.<AgeRange, AgeRange.Range, Ages>value(
                new AgeRange(""),
                ages -> ages == null ? null : new AgeRange.Range(ages.from(), ages.to()),
                range -> range == null ? null : new Ages(range.from(), range.to()),
                "ages");
    }

    private Component questions() {
        return new BlockList<Storybook, Question>(
                desk,
                new Place(List.of("questions")),
                new BlockList.Making<>(
                        Question::id,
                        question -> getTranslation(
                                "storybook.question.number",
                                desk.content().questions().indexOf(question) + 1),
                        question -> fields.prose(
                                getTranslation("storybook.question"),
                                "questions",
                                question.id().value(),
                                "text")),
                new BlockList.Adding<>(
                        getTranslation("storybook.question.add"),
                        () -> new Question(FreshIds.next(), Localized.empty())));
    }

    private Div makers() {
        var rows = new Div();
        rows.addClassName("stack");
        ROLES.forEach(role -> rows.add(maker(role)));
        return rows;
    }

    private Component maker(String role) {
        var field = new TextField(getTranslation("storybook.maker." + role));
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return fields.<TextField, String, List<Maker>>value(
                field, makers -> names(makers, role), names -> named(role, names), "makers");
    }

    private static String names(@Nullable List<Maker> makers, String role) {
        return Objects.requireNonNullElse(makers, List.<Maker>of()).stream()
                .filter(maker -> maker.role().equals(role))
                .map(Maker::name)
                .collect(Collectors.joining(", "));
    }

    /** All makers, those of one role named anew, in the place where the first of them stood. */
    private List<Maker> named(String role, @Nullable String names) {
        var all = new ArrayList<>(desk.content().makers());
        int at = 0;
        while (at < all.size() && !all.get(at).role().equals(role)) {
            at++;
        }
        all.removeIf(maker -> maker.role().equals(role));
        all.addAll(
                Math.min(at, all.size()),
                Arrays.stream(Objects.requireNonNullElse(names, "").split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Maker(role, name))
                        .toList());
        return all;
    }

    private Component licence() {
        var licence = new ComboBox<String>(getTranslation("storybook.licence"));
        licence.setItems(LICENCES);
        licence.setItemLabelGenerator(Imprints::readable);
        licence.setClearButtonVisible(true);
        licence.setAllowCustomValue(true);
        licence.addCustomValueSetListener(typed -> {
            var words = typed.getDetail().strip();
            desk.change(book -> Edit.set(book, new Place(List.of("licence")), words.isEmpty() ? null : words));
        });
        return fields.value(licence, "licence");
    }
}
