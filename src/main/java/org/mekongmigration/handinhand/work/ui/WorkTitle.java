package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;

/** What a work is called, in the language of the screen if it has that. */
record WorkTitle(String words, Language language) {

    static WorkTitle of(Content content, Component at) {
        var screen = ScreenLanguage.of(UiLocale.of(at));
        var language = content.title().languages().contains(screen) ? screen : content.source();
        return new WorkTitle(content.title().in(language).orElse(content.id().value()), language);
    }
}
