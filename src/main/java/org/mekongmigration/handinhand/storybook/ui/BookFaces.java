package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.lettering.ui.FaceField;
import org.mekongmigration.handinhand.lettering.ui.FaceField.Letters;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.ui.Desk;

/** In which letters the book is set, for those of its languages that have several. */
class BookFaces extends Composite<Section> {

    private static final String FACES = "faces";

    private final Desk<Storybook> desk;
    private final BookWorkshop workshop;
    private final Map<Language, FaceField> fields = new LinkedHashMap<>();

    BookFaces(Desk<Storybook> desk, BookWorkshop workshop) {
        this.desk = desk;
        this.workshop = workshop;
        getContent().setId("book-faces");
        getContent().addClassName("stack");
        getContent().getElement().setAttribute("aria-label", getTranslation("storybook.book.faces"));
        getContent().setVisible(false);
    }

    /** After each change of the book; built anew only when it is in other languages. */
    void show() {
        var languages = desk.content().languages().stream()
                .filter(language -> Typeface.of(language).size() > 1)
                .toList();
        if (!languages.equals(List.copyOf(fields.keySet()))) {
            build(languages);
        }
        fields.forEach((language, field) -> {
            var chosen = new Letters(desk.content().faces().get(language));
            if (!chosen.equals(field.getValue())) {
                field.setValue(chosen);
            }
        });
    }

    private void build(List<Language> languages) {
        fields.clear();
        getContent().removeAll();
        getContent().setVisible(!languages.isEmpty());
        getContent().add(new H2(getTranslation("storybook.book.faces")));
        var installed = workshop.faces().choice();
        for (var language : languages) {
            var field = FaceField.ofWork(language, installed.typeface(language), workshop.printing());
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    choose(language, change.getValue());
                }
            });
            fields.put(language, field);
            getContent().add(field);
        }
    }

    private void choose(Language language, Letters letters) {
        var faces = new LinkedHashMap<>(desk.content().faces());
        if (letters.typeface() == null) {
            faces.remove(language);
        } else {
            faces.put(language, letters.typeface());
        }
        // each language is a step of its own on the way back
        desk.change(
                new Place(List.of(FACES, language.tag())), book -> Edit.set(book, new Place(List.of(FACES)), faces));
    }
}
