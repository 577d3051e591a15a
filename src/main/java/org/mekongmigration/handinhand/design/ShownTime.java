package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mekongmigration.handinhand.language.Language;

/** A moment as its reader writes it: her clock, her calendar, the digits that she types. */
public final class ShownTime {

    private ShownTime() {}

    public static String of(Instant moment, UI reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale(ScreenLanguage.of(reader.getLocale())))
                .withZone(BrowserZone.of(reader))
                .format(moment);
    }

    /** A day as its reader writes it. */
    public static String day(LocalDate day, UI reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale(ScreenLanguage.of(reader.getLocale())))
                .format(day);
    }

    static Locale locale(Language language) {
        return switch (language.tag()) {
            case "en" -> Locale.UK;
            case "th" -> Locale.forLanguageTag("th-TH-u-ca-buddhist");
            default -> Locale.forLanguageTag(language.tag() + "-u-nu-latn");
        };
    }
}
