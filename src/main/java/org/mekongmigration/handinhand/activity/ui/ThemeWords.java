package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Themes as the reader reads them: the usual ones have words, one of the author's own is its own word. */
final class ThemeWords {

    static final List<String> USUAL = List.of(
            "migration",
            "history",
            "diversity",
            "inclusion",
            "welcome",
            "friendship",
            "family",
            "names",
            "stories",
            "languages",
            "work",
            "gratitude",
            "empathy",
            "decisions",
            "fairness",
            "living-together",
            "points-of-view",
            "respect",
            "rights");

    private ThemeWords() {}

    static String of(String theme, Component at) {
        return USUAL.contains(theme) ? at.getTranslation("activity.theme." + theme) : theme;
    }
}
