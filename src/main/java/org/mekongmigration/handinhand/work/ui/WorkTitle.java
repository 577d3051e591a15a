package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;

/** What a work is called: in the language wished for, else in its own. */
public record WorkTitle(String words, Language language) {

    /** In the language of the screen if it has that. */
    public static WorkTitle of(Content work, Component at) {
        return of(work, ScreenLanguage.of(UiLocale.of(at)), at);
    }

    public static WorkTitle of(Content work, Language wished, Component at) {
        return Stream.of(wished, work.source())
                .flatMap(language -> work
                        .title()
                        .in(language)
                        .filter(title -> !title.isBlank())
                        .map(title -> new WorkTitle(title, language))
                        .stream())
                .findFirst()
                .orElseGet(() -> new WorkTitle(at.getTranslation("work.untitled"), wished));
    }
}
