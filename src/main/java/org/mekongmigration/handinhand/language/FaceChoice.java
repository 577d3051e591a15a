package org.mekongmigration.handinhand.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which letters each language is set in. A language that is not named, or named with letters of another script, has its usual ones. */
public record FaceChoice(Map<Language, Typeface> byLanguage) {

    /** Nobody has chosen anything. */
    public static final FaceChoice USUAL = new FaceChoice(Map.of());

    /** Always in the same order: equal choices read the same. */
    public FaceChoice {
        var languages = new ArrayList<>(byLanguage.keySet());
        languages.sort(Comparator.comparing(Language::tag));
        var ordered = new LinkedHashMap<Language, Typeface>();
        for (var language : languages) {
            ordered.put(language, byLanguage.get(language));
        }
        byLanguage = Collections.unmodifiableMap(ordered);
    }

    public Typeface typeface(Language language) {
        var offered = Typeface.of(language);
        var chosen = byLanguage.get(language);
        return chosen != null && offered.contains(chosen) ? chosen : offered.getFirst();
    }

    public FaceChoice with(Language language, Typeface typeface) {
        var changed = new LinkedHashMap<>(byLanguage);
        changed.put(language, typeface);
        return new FaceChoice(changed);
    }

    /** This choice, and the other one where this says nothing. */
    public FaceChoice over(FaceChoice other) {
        var both = new LinkedHashMap<>(other.byLanguage);
        both.putAll(byLanguage);
        return new FaceChoice(both);
    }
}
