package org.mekongmigration.handinhand.activity.ui;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.mekongmigration.handinhand.activity.GroupSize;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.WorkQuery;

/** What the values of the facets are called. */
final class FacetWords {

    private FacetWords() {}

    static String heading(Facet facet, Component at) {
        return at.getTranslation(
                switch (facet) {
                    case THEME -> "activity.themes";
                    case LEVEL -> "activity.level";
                    case GROUP -> "activity.group";
                    case SETTING -> "activity.setting";
                    case COPIER -> "activity.shelf.copies";
                    case COUNTRY -> "activity.shelf.curriculum";
                });
    }

    static String of(Facet facet, String value, Component at) {
        return switch (facet) {
            case THEME -> ThemeWords.of(value, at);
            case LEVEL -> at.getTranslation("activity.shelf.level", value);
            case GROUP -> group(value, at);
            case SETTING, COPIER ->
                at.getTranslation("activity." + facet.name().toLowerCase(Locale.ROOT) + "."
                        + value.toLowerCase(Locale.ROOT).replace('_', '-'));
            case COUNTRY -> country(value);
        };
    }

    private static String group(String value, Component at) {
        return switch (value) {
            case "SMALL_GROUPS" -> at.getTranslation("activity.shelf.groups.small", GroupSize.MOST_IN_SMALL);
            case "BIG_GROUPS" -> at.getTranslation("activity.shelf.groups.big", GroupSize.MOST_IN_SMALL + 1);
            default ->
                at.getTranslation(
                        "activity.group." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static String country(String code) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(UI.getCurrent().getLocale()), DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code);
    }

    static String of(AgeBand band, Component at) {
        return switch (band) {
            case UNDER_6 -> at.getTranslation("activity.ages.under", band.to() + 1);
            case FROM_13 -> at.getTranslation("activity.ages.over", band.from());
            default -> at.getTranslation("activity.ages.band", band.from(), band.to());
        };
    }

    static String minutes(WorkQuery query, Component at) {
        var from = query.minutesFrom();
        var to = query.minutesTo();
        if (from == null) {
            return at.getTranslation("activity.shelf.minutes.up-to", to);
        }
        return to == null
                ? at.getTranslation("activity.shelf.minutes.from", from)
                : at.getTranslation("activity.shelf.minutes.between", from, to);
    }
}
