package org.mekongmigration.handinhand.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Flow.Part;

/**
 * A work that somebody wants to see on paper.
 *
 * @param version revision number; absent for a work from a file
 * @param changed when the work was last changed: the date that its files bear
 * @param counting tells how many pages a part takes on the paper of the edition
 * @param link that stands on the paper; absent: none
 */
public record PrintOrder<C extends Content>(
        C work,
        @Nullable Integer version,
        Instant changed,
        Edition edition,
        WorkLookup lookup,
        Counting counting,
        @Nullable PaperLink link) {

    /** What the guide says of its sheets needs to know their pages before they are printed. */
    @FunctionalInterface
    public interface Counting {
        int pages(Part part);
    }

    /** Whoever prints it counts its pages. */
    public PrintOrder(C work, @Nullable Integer version, Instant changed, Edition edition, WorkLookup lookup) {
        this(work, version, changed, edition, lookup, part -> 1, null);
    }

    public PrintOrder<C> in(Edition other) {
        return new PrintOrder<>(work, version, changed, other, lookup, counting, link);
    }

    /** With a link on its paper; absent: without. */
    public PrintOrder<C> linked(@Nullable PaperLink shown) {
        return new PrintOrder<>(work, version, changed, edition, lookup, counting, shown);
    }

    PrintOrder<C> counted(Counting by) {
        return new PrintOrder<>(work, version, changed, edition, lookup, by, link);
    }
}
