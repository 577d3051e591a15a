package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;

/**
 * What a reviewer says at a place of a version.
 *
 * @param where in the version that was handed in; without steps: the whole work
 * @param language whose text is meant; absent: the place whatever the language
 * @param by her name
 * @param answer what the author says
 * @param settled when the author has settled it
 * @param mine whoever asks has written it
 */
public record ReviewComment(
        String id,
        String submission,
        Change.Where where,
        Optional<Language> language,
        String words,
        Optional<String> by,
        Instant at,
        Optional<String> answer,
        Optional<Instant> settled,
        boolean mine) {

    public boolean open() {
        return settled.isEmpty();
    }
}
