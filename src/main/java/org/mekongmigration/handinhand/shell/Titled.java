package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** A title in the language of the screen, else in the first that it has. */
record Titled(String text, Language language) {

    static Titled of(Localized<String> title) {
        var ui = UI.getCurrent();
        var screen = ui == null ? Language.ENGLISH : ScreenLanguage.of(ui.getLocale());
        return title.in(screen)
                .filter(text -> !text.isBlank())
                .map(text -> new Titled(text, screen))
                .or(() -> title.byLanguage().entrySet().stream()
                        .filter(entry -> !entry.getValue().text().isBlank())
                        .map(entry -> new Titled(entry.getValue().text(), entry.getKey()))
                        .findFirst())
                .orElseGet(() -> new Titled(I18NProvider.translate("shell.home.untitled"), screen));
    }
}
