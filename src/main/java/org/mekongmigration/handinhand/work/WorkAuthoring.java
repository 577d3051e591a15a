package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those do who write works. One method is one transaction: what it gives back is in the database.
 *
 * <p>Throws {@link WorkRejected}, and {@link org.mekongmigration.handinhand.account.SignInNeeded} if the session ended.
 */
@Service
@Transactional
public class WorkAuthoring {

    /** What is made out of another of its kind. */
    private static final Set<Kind> SAYS_WHERE_FROM =
            EnumSet.of(Kind.ACTIVITY, Kind.LESSON_PLAN, Kind.LESSON_PACK, Kind.STORYBOOK);

    private final Works works;
    private final Access access;
    private final Drafting drafting;
    private final Revising revising;
    private final WorkContents contents;
    private final WorkShelf shelf;
    private final WorkBin bin;
    private final WorkPresence presence;
    private final Clock clock;

    WorkAuthoring(
            Works works,
            Access access,
            Drafting drafting,
            Revising revising,
            WorkContents contents,
            WorkShelf shelf,
            WorkBin bin,
            WorkPresence presence,
            Clock clock) {
        this.works = works;
        this.access = access;
        this.drafting = drafting;
        this.revising = revising;
        this.contents = contents;
        this.shelf = shelf;
        this.bin = bin;
        this.presence = presence;
        this.clock = clock;
    }

    /** An id for a new work, which no other has. */
    public static WorkId freshId() {
        return new WorkId(UUID.randomUUID().toString());
    }

    /**
     * Teachers make plans and activities, and books of their own out of others'; authors, reviewers and administrators also new
     * books, terms and templates.
     */
    public Opened create(Content content) {
        var person = access.person();
        if (!Rights.mayCreate(person, content)) {
            throw new WorkRejected(Reason.KIND_NOT_ALLOWED);
        }
        if (works.existsById(content.id().value())) {
            throw new WorkRejected(Reason.ID_TAKEN);
        }
        var work = new Work(content.id(), content.kind(), person, clock.instant());
        revising.append(work, content, contents.write(content), person.id(), null);
        return drafting.opened(work);
    }

    /** A work of her own that begins as the newest state of this one that she may read. */
    public Opened copy(WorkId id) {
        return copy(id, UnaryOperator.identity());
    }

    /**
     * The same, changed before it is kept.
     *
     * @param changed leaves the id as it is
     */
    public Opened copy(WorkId id, UnaryOperator<Content> changed) {
        var from = shelf.latest(id);
        if (TreeJson.read(contents.write(from.content())) instanceof Tree.Branch original) {
            var entries = new LinkedHashMap<>(original.entries());
            entries.put("id", new Tree.Leaf(freshId().value()));
            if (SAYS_WHERE_FROM.contains(from.work().kind())) {
                entries.put(
                        "based-on",
                        new Tree.Branch(
                                Map.of("work", new Tree.Leaf(id.value()), "version", new Tree.Leaf(from.number()))));
            }
            var copied = TreeJson.write(new Tree.Branch(entries));
            return create(changed.apply(contents.read(copied)));
        }
        throw new IllegalStateException("a work is a map");
    }

    /** Her draft, or the head while she has none. */
    @Transactional(readOnly = true)
    public Opened open(WorkId id) {
        var work = access.readable(id);
        if (!access.rights(work).edit()) {
            throw new WorkRejected(Reason.NOT_ALLOWED);
        }
        return drafting.opened(work);
    }

    /** She has the work open in an editor, until the tab is left. */
    @Transactional(readOnly = true)
    public WorkPresence.Tab arrive(WorkId id) {
        if (!access.rights(access.readable(id)).edit()) {
            throw new WorkRejected(Reason.NOT_ALLOWED);
        }
        return presence.arrive(id, access.person());
    }

    /** Throws a work of her own into the bin. */
    public void throwAway(WorkId id) {
        bin.put(id);
    }

    /**
     * Saves her draft. If another tab of hers has saved or kept since {@code last}, both are put together: the content that
     * comes back may hold more than was sent.
     */
    public Opened save(Opened last, Content now) {
        var work = access.editable(last.id());
        if (!now.id().equals(work.id()) || now.kind() != work.kind()) {
            throw new WorkRejected(Reason.CONTENT_OF_ANOTHER_WORK);
        }
        return drafting.write(work, last, now);
    }

    /**
     * Makes a revision of her draft, merged with the head if that has moved; without a draft nothing happens.
     *
     * @param note a name for this version, if she gives one
     */
    public Opened keep(WorkId id, @Nullable String note) {
        var work = access.editable(id);
        drafting.intoRevision(work, note);
        return drafting.opened(work);
    }
}
