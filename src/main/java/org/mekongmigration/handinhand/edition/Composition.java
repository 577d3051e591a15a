package org.mekongmigration.handinhand.edition;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;

/**
 * A work in one edition.
 *
 * @param findings which words stand in for missing ones, and which are drafts
 */
public record Composition(Document document, List<Finding> findings) {
    public Composition {
        findings = List.copyOf(findings);
    }
}
