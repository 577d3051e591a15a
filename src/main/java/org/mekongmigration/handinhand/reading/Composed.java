package org.mekongmigration.handinhand.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.language.Language;

/**
 * A reading composed in the languages that somebody chose.
 *
 * @param order by which its paper is made
 * @param languages that the reader may choose from
 * @param references to other works that were looked for
 * @param changed when the revision that is shown was kept, or published
 * @param note what its author said of it
 */
public record Composed(
        Reading reading,
        Content work,
        Choice choice,
        PrintOrder<?> order,
        Document document,
        List<Language> languages,
        Set<Reference> references,
        Instant changed,
        Optional<String> note) {

    public Composed {
        languages = List.copyOf(languages);
        references = Set.copyOf(references);
    }
}
