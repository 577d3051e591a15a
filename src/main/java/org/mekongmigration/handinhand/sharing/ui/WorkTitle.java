package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;

/** What a work is called: in the language wished for, else in its own. */
record WorkTitle(String text, Language language) {

    /** In the language of the screen. */
    static WorkTitle of(Content work, Component screen) {
        return of(work, ScreenLanguage.of(UI.getCurrent().getLocale()), screen);
    }

    static WorkTitle of(Content work, Language wished, Component screen) {
        return Stream.of(wished, work.source())
                .flatMap(language -> work
                        .title()
                        .in(language)
                        .filter(title -> !title.isBlank())
                        .map(title -> new WorkTitle(title, language))
                        .stream())
                .findFirst()
                .orElseGet(() -> new WorkTitle(screen.getTranslation("sharing.untitled"), wished));
    }
}
