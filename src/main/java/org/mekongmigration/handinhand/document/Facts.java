package org.mekongmigration.handinhand.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;

/**
 * What is true of the whole document.
 *
 * @param language the main language: the PDF's /Lang
 * @param version revision number; absent for a work read from files or never kept
 * @param faces in which its languages are set
 */
public record Facts(
        String title,
        Language language,
        List<Language> languages,
        List<Maker> makers,
        @Nullable String licence,
        @Nullable Integer version,
        FaceChoice faces) {

    public Facts {
        languages = List.copyOf(languages);
        makers = List.copyOf(makers);
    }

    /** In the usual faces. */
    public Facts(
            String title,
            Language language,
            List<Language> languages,
            List<Maker> makers,
            @Nullable String licence,
            @Nullable Integer version) {
        this(title, language, languages, makers, licence, version, FaceChoice.USUAL);
    }

    /** Of a part of the document that is in other languages. */
    public Facts in(List<Language> others) {
        return new Facts(title, language, others, makers, licence, version, faces);
    }

    public Facts in(FaceChoice chosen) {
        return new Facts(title, language, languages, makers, licence, version, chosen);
    }
}
