package org.mekongmigration.handinhand.search;

/** What works can be chosen by beside words, ages, minutes and languages. Which values there are, the room of a kind says. */
public enum Facet {
    THEME,
    LEVEL,
    GROUP,
    SETTING,
    COPIER,
    COUNTRY
}
