package org.mekongmigration.handinhand.testing;

import java.util.stream.Stream;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;

/** A language in one of the faces that it may be set in. */
public record LanguageInFace(Language language, Typeface typeface) {

    /** Every language that is offered, in each of its faces. */
    public static Stream<LanguageInFace> all() {
        return Language.offered().stream()
                .flatMap(language ->
                        Typeface.of(language).stream().map(typeface -> new LanguageInFace(language, typeface)));
    }

    /** All languages in the faces that somebody has to choose. */
    public static FaceChoice others() {
        var others = FaceChoice.USUAL;
        for (var pair : all().toList()) {
            others = others.with(pair.language, pair.typeface);
        }
        return others;
    }

    public FaceChoice choice() {
        return FaceChoice.USUAL.with(language, typeface);
    }

    @Override
    public String toString() {
        return language + " in " + typeface.ownName();
    }
}
