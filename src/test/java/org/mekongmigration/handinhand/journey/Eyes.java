package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.BrowserContext;
import java.util.Arrays;
import java.util.stream.Stream;

/** The screen that somebody sits at, and the language of its buttons. */
enum Eyes {
    ENGLISH_AT_A_DESK("en"),
    THAI_ON_A_PHONE("th"),
    THAI_AT_A_DESK("th"),
    ENGLISH_ON_A_PHONE("en");

    private final String language;

    Eyes(String language) {
        this.language = language;
    }

    /**
     * Both sizes, each in one language: longer words on the smaller screen. The property {@code handinhand.eyes=all} takes all
     * four, for who wants to look at every picture.
     */
    static Stream<Eyes> open() {
        return "all".equals(System.getProperty("handinhand.eyes"))
                ? Arrays.stream(values())
                : Stream.of(ENGLISH_AT_A_DESK, THAI_ON_A_PHONE);
    }

    String language() {
        return language;
    }

    boolean onAPhone() {
        return name().endsWith("PHONE");
    }

    BrowserContext window(Chromium browser) {
        var locale = language.equals("th") ? "th-TH" : "en-GB";
        return onAPhone() ? browser.phone(locale) : browser.desktop(locale);
    }

    /** As part of a name: of a file, a person, a school. */
    String slug() {
        return language + (onAPhone() ? "-phone" : "-desk");
    }
}
