package org.mekongmigration.handinhand.language;

import com.google.myanmartools.ZawgyiDetector;
import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.Set;

/**
 * Words of the Zawgyi encoding: Burmese letters in places of Unicode that mean other letters. They look right in one old face alone.
 * Thread-safe.
 */
public final class Zawgyi {

    /** What its makers advise where a mistake is dear. */
    private static final double SURE = 0.95;

    private static final Set<String> OWN_LETTERS = Set.of("shn", "mnw", "ksw");

    private static final ZawgyiDetector DETECTOR = new ZawgyiDetector();

    private Zawgyi() {}

    /**
     * The same words in Unicode, if these look like Zawgyi. Nothing is converted unless a person has seen both and says so.
     *
     * @param language of the words; Shan, Mon and Karen have letters in the places that Zawgyi took, and are never suspected
     */
    public static Optional<String> inUnicode(String words, Language language) {
        return !OWN_LETTERS.contains(language.tag()) && DETECTOR.getZawgyiProbability(words) > SURE
                ? Optional.of(Converter.ZAWGYI_TO_UNICODE.transliterate(words))
                : Optional.empty();
    }

    /** Read when it is first needed. */
    private static final class Converter {
        private static final Transliterator ZAWGYI_TO_UNICODE = Transliterator.getInstance("Zawgyi-my");
    }
}
