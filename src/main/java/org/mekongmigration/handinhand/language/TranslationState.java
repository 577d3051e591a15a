package org.mekongmigration.handinhand.language;

/** What a person said of a translation: not yet checked by a native speaker, or checked. */
public enum TranslationState {
    DRAFT,
    CHECKED
}
