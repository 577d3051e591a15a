package org.mekongmigration.handinhand.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work that this one began as a copy of. It is told, not used: the work stands without it.
 *
 * @param version revision number in this installation
 * @param via by what it was read, where that was no right of the copier's own: the id of a link
 * @param answered signs of those changes of the origin since that version that were taken or left
 */
public record BasedOn(
        WorkId work, @Nullable Integer version, @Nullable String via, List<String> answered) {
    public BasedOn {
        Shape.within("version", version, 1, Integer.MAX_VALUE);
        answered = List.copyOf(answered);
    }

    public BasedOn(WorkId work, @Nullable Integer version) {
        this(work, version, null, List.of());
    }

    /** In another installation, or for it: revisions have other numbers there, and there are no such links. */
    public BasedOn elsewhere() {
        return new BasedOn(work, null);
    }

    public BasedOn with(List<String> settled) {
        return new BasedOn(work, version, via, settled);
    }

    /** Everything up to that version was answered. */
    public BasedOn upTo(int newer) {
        return new BasedOn(work, newer, via, List.of());
    }
}
