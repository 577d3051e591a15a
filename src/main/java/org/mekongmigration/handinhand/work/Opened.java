package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * A work as one tab of one person has it before it. Every save takes the one that the tab got last, and gives the next.
 *
 * @param content her draft, or the head while she has none; after a save perhaps with what she wrote in another tab
 * @param base the revision that she began from
 * @param counter which state of her draft this is; 0 for none
 * @param savedAt when her draft was saved last, after the commit; absent while she has none
 * @param others the other texts that still wait for somebody to choose
 */
public record Opened(
        WorkFacts work,
        WorkRights rights,
        Content content,
        int base,
        long counter,
        Optional<Instant> savedAt,
        List<KeptOther> others) {

    public Opened {
        others = List.copyOf(others);
    }

    public WorkId id() {
        return work.id();
    }

    /** The content as its kind's record. */
    public <C extends Content> C content(Class<C> kind) {
        return kind.cast(content);
    }

    /** The head has moved since she began: what she keeps will be merged. */
    public boolean behind() {
        return base < work.head();
    }
}
