package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The words of the chosen page, in each language that is on it. */
class PageWords extends Composite<Div> {

    private final PlaceFields<Storybook> fields;
    private final Runnable openBook;
    private @Nullable Shown shown;

    private record Shown(String page, List<Language> languages) {}

    PageWords(PlaceFields<Storybook> fields, Runnable openBook) {
        this.fields = fields;
        this.openBook = openBook;
        getContent().addClassName("page-words");
    }

    /** Built anew only for another page or other languages, so that nobody loses the cursor. */
    void show(String page, List<Language> languages) {
        var now = new Shown(page, languages);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        fields.languages(languages);
        getContent().removeAll();
        switch (page) {
            case "cover" -> getContent().add(fields.line(getTranslation("storybook.title"), "title"));
            case "questions", "credits" -> elsewhere(page);
            default -> getContent().add(fields.prose(getTranslation("storybook.words"), "spreads", page, "words"));
        }
    }

    private void elsewhere(String page) {
        getContent()
                .add(
                        new Paragraph(getTranslation("storybook.page." + page + ".made")),
                        new Button(getTranslation("storybook.page." + page + ".write"), click -> openBook.run()));
    }
}
