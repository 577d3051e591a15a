package org.mekongmigration.handinhand.typesetting.layout;

/**
 * What all that set blocks have in common: the words' setter, the headings so far, the manner.
 *
 * @param room height of a page's own part, for what is as high as a share of it
 */
record Setting(TextSetter text, Outline outline, Manner manner, double room) {

    Setting withBody(TypeStep body) {
        return new Setting(text, outline, manner.withBody(body), room);
    }

    Setting within(double other) {
        return new Setting(text, outline, manner, other);
    }
}
