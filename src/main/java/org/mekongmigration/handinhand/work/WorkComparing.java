package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.Comparing.Found;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Component;

/** What is different between two states of a work. Who asks here has seen to it that the person may read its history. */
@Component
class WorkComparing {

    private final Revising revising;
    private final WorkContents contents;
    private final WorkShelf shelf;

    WorkComparing(Revising revising, WorkContents contents, WorkShelf shelf) {
        this.revising = revising;
        this.contents = contents;
        this.shelf = shelf;
    }

    List<Change> since(WorkId id, int older, Content now) {
        return compared(id, older, now).found().stream()
                .map(Found::change)
                .filter(change -> !isBookkeeping(change))
                .toList();
    }

    /** What a copy remembers of its origin is not something that its authors said. */
    private static boolean isBookkeeping(Change change) {
        var path = change.where().path();
        return path.size() > 1
                && path.getFirst().equals("based-on")
                && !path.getLast().equals("work");
    }

    /**
     * The work as it is now with one change taken back to what a revision said, and all others left.
     *
     * @throws WorkRejected if the change is no longer there, or cannot be taken back without others
     */
    Content takenBack(WorkId id, int older, Content now, Change change) {
        var compared = compared(id, older, now);
        for (var found : compared.found()) {
            var keys = found.keys();
            if (keys != null && found.change().isAbout(change)) {
                return possible(TakingBack.of(compared.states(), found.block(), keys));
            }
        }
        throw new WorkRejected(Reason.PLACE_GONE);
    }

    private Content possible(Tree tree) {
        try {
            return contents.read(TreeJson.write(tree));
        } catch (RuntimeException e) {
            throw new WorkRejected(Reason.CHANGE_NOT_ALONE);
        }
    }

    private record Compared(TwoStates states, List<Found> found) {}

    private Compared compared(WorkId id, int older, Content now) {
        var was = contents.read(revising.revision(id, older).content());
        var states = TwoStates.of(TreeJson.read(contents.write(was)), TreeJson.read(contents.write(now)));
        return new Compared(states, Comparing.changes(states, was, now, this::title));
    }

    List<TextPlace> texts(Content content) {
        return TextPlace.of(content, TreeJson.read(contents.write(content)), new Ways(content, this::title));
    }

    Optional<String> title(String work) {
        return shelf.find(new WorkId(work))
                .map(Shelved::content)
                .flatMap(content -> content.title().in(content.source()));
    }
}
