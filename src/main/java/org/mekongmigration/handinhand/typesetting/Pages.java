package org.mekongmigration.handinhand.typesetting;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;

/**
 * A whole document, laid out.
 *
 * @param tags the structure tree; reading order is the order of its nodes
 * @param findings text that overflows its area, characters without a glyph
 * @param counts pages of each part of a flow, in order; their sum is that of all pages
 */
public record Pages(List<Page> pages, Tag tags, List<Finding> findings, List<Integer> counts) {
    public Pages {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /** Pages of one part. */
    public Pages(List<Page> pages, Tag tags, List<Finding> findings) {
        this(pages, tags, findings, List.of(pages.size()));
    }

    /** The pages of one part of a flow. */
    public List<Page> ofPart(int part) {
        int before = before(part);
        return pages.subList(before, before + counts.get(part));
    }

    /** How many pages come before a part of a flow. */
    public int before(int part) {
        return counts.subList(0, part).stream().mapToInt(Integer::intValue).sum();
    }
}
