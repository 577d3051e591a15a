package org.mekongmigration.handinhand.typesetting.layout;

/** What all that set blocks have in common: the words' setter, the headings so far, the manner. */
record Setting(TextSetter text, Outline outline, Manner manner) {

    Setting withBody(TypeStep body) {
        return new Setting(text, outline, manner.withBody(body));
    }
}
