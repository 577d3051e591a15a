package org.mekongmigration.handinhand.typesetting;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;

/**
 * A whole document, laid out.
 *
 * @param tags the structure tree; reading order is the order of its nodes
 * @param findings text that overflows its area, characters without a glyph
 */
public record Pages(List<Page> pages, Tag tags, List<Finding> findings) {
    public Pages {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }
}
