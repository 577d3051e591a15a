package org.mekongmigration.handinhand.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;

/** A link that opens at this moment, for those who show its work. */
public final class OpenLink {

    private final LinkId id;
    private final WorkId work;
    private final Kind kind;
    private final int revision;
    private final boolean live;
    private final Instant madeAt;
    private final Optional<Instant> endsAt;
    private final boolean mayCopy;
    private final List<Language> languages;
    private final Set<PackPart> parts;
    private final @Nullable String passcode;

    OpenLink(SharedLink link, Kind kind, int revision) {
        this.id = link.id();
        this.work = link.work();
        this.kind = kind;
        this.revision = revision;
        this.live = link.live();
        this.madeAt = link.madeAt();
        this.endsAt = link.endsAt();
        this.mayCopy = link.mayCopy();
        this.languages = link.languages();
        this.parts = link.parts();
        this.passcode = link.passcode().orElse(null);
    }

    public LinkId id() {
        return id;
    }

    public WorkId work() {
        return work;
    }

    public Kind kind() {
        return kind;
    }

    /** That is shown now. */
    public int revision() {
        return revision;
    }

    public boolean live() {
        return live;
    }

    /** What a frozen link shows is as it was then. */
    public Instant madeAt() {
        return madeAt;
    }

    /** When what its work names is read as it was; absent: as it is now. */
    public @Nullable Instant shownAsOf() {
        return live ? null : madeAt;
    }

    public Optional<Instant> endsAt() {
        return endsAt;
    }

    public boolean mayCopy() {
        return mayCopy;
    }

    /** Empty: all that the work has. */
    public List<Language> languages() {
        return languages;
    }

    public Set<PackPart> parts() {
        return parts;
    }

    public boolean asksForPasscode() {
        return passcode != null;
    }

    /** Its hash; empty if none is asked for. */
    String passcode() {
        return passcode == null ? "" : passcode;
    }

    boolean opensAt(Instant now) {
        return endsAt.filter(end -> !now.isBefore(end)).isEmpty();
    }

    @Override
    public String toString() {
        return "OpenLink[" + id + "]";
    }
}
