package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import org.mekongmigration.handinhand.storybook.BookPages.Look;

/** What the pages of a book are called. */
final class PageNames {

    private PageNames() {}

    /** @param at from 0; the cover is the first page */
    static String of(Look look, int at, Component reader) {
        return switch (look.name()) {
            case "cover" -> reader.getTranslation("storybook.page.cover");
            case "questions" -> reader.getTranslation("storybook.page.questions");
            case "credits" -> reader.getTranslation("storybook.page.credits");
            default -> reader.getTranslation("storybook.page.number", at + 1);
        };
    }
}
