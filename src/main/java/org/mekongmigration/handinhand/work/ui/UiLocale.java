package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;

/** The language of the screen, also for what does not stand on it yet. */
final class UiLocale {

    private UiLocale() {}

    static Locale of(Component component) {
        return component
                .getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(Locale.ENGLISH);
    }
}
