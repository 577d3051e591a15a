package org.mekongmigration.handinhand.lettering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;

/** The letters of a language, where they are not the usual ones. */
@Entity
class ChosenFace {

    @Id
    private String language;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private Typeface typeface;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ChosenFace() {}

    ChosenFace(Language language, Typeface typeface) {
        this.language = language.tag();
        this.typeface = typeface;
    }

    Language language() {
        return new Language(language);
    }

    Typeface typeface() {
        return typeface;
    }
}
