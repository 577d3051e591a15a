package org.mekongmigration.handinhand.reading.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Reading;

/**
 * Everything on which a document depends: readings that agree in it show the same, whoever gave the link.
 *
 * @param choice absent before anybody has chosen
 */
record ReadingKey(
        WorkId work,
        int revision,
        @Nullable Instant asOf,
        List<Language> languages,
        Set<PackPart> parts,
        @Nullable Choice choice) {

    static ReadingKey of(Reading reading, @Nullable Choice choice) {
        return new ReadingKey(
                reading.work(), reading.revision(), reading.asOf(), reading.languages(), reading.parts(), choice);
    }
}
