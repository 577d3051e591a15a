package org.mekongmigration.handinhand.work;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Set;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is signed in has marked to find it again. Nobody else learns of it. One method is one transaction. */
@Service
@Transactional
public class WorkBookmarks {

    private final Bookmarks bookmarks;
    private final WorkShelf shelf;
    private final Access access;
    private final Clock clock;

    WorkBookmarks(Bookmarks bookmarks, WorkShelf shelf, Access access, Clock clock) {
        this.bookmarks = bookmarks;
        this.shelf = shelf;
        this.access = access;
        this.clock = clock;
    }

    /** Whatever she has ever marked: some of it she may not be able to read any more. */
    @Transactional(readOnly = true)
    public Set<WorkId> mine() {
        return bookmarks.findByIdPerson(access.person().id().value()).stream()
                .map(Bookmark::work)
                .collect(toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    public boolean isMarked(WorkId work) {
        return bookmarks.existsById(key(work));
    }

    /** @throws WorkRejected if it is not there for her */
    public void mark(WorkId work) {
        if (shelf.find(work).isEmpty()) {
            throw new WorkRejected(Reason.NOT_THERE);
        }
        if (!isMarked(work)) {
            bookmarks.save(new Bookmark(access.person().id(), work, clock.instant()));
        }
    }

    public void unmark(WorkId work) {
        bookmarks.findById(key(work)).ifPresent(bookmarks::delete);
    }

    private Bookmark.Id key(WorkId work) {
        return new Bookmark.Id(access.person().id().value(), work.value());
    }
}
