package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/** The language that the screen speaks to its reader. */
final class ScreenLanguage {

    private ScreenLanguage() {}

    static Language of(Component screen) {
        var locale = screen.getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(Locale.ENGLISH);
        return org.mekongmigration.handinhand.design.ScreenLanguage.of(locale);
    }

    /** The guide's language first, then the screen's. */
    static List<Language> after(@Nullable Language first, Component screen) {
        return Stream.concat(Stream.ofNullable(first), Stream.of(of(screen)))
                .distinct()
                .toList();
    }
}
