package org.mekongmigration.handinhand.library.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import org.mekongmigration.handinhand.language.Language;

/** Days in the words of a language. */
final class Day {

    private Day() {}

    /** As its calendar writes it: in Thailand the year is of the Buddhist era. */
    static String of(Instant moment, Language language) {
        var locale = language.equals(Language.THAI) ? "th-TH-u-ca-buddhist" : language.tag() + "-u-nu-latn";
        var format = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLanguageTag(locale));
        format.setTimeZone(TimeZone.getTimeZone("Asia/Bangkok"));
        return format.format(Date.from(moment));
    }
}
