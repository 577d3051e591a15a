package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.Storybook;

/** A book by its title: in the wanted language if there is one, else in the one it was written in. */
final class BookTitle {

    private BookTitle() {}

    static String of(Storybook book, Component reader) {
        return book.title()
                .in(language(book, book.languages()))
                .orElseGet(() -> reader.getTranslation("storybook.untitled"));
    }

    static String of(Storybook book, Language language, Component reader) {
        return book.title().in(language).orElseGet(() -> of(book, reader));
    }

    /** The first of the wanted languages that the title is there in. */
    static Language language(Storybook book, List<Language> wanted) {
        return wanted.stream()
                .filter(book.title().languages()::contains)
                .findFirst()
                .or(() -> book.title().languages().stream().findFirst())
                .orElse(book.source());
    }
}
