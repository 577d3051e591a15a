package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.BoxedNote;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;

/** A short note beside a step that is not as in the activity: what was changed, or that it was added. */
final class AdaptationNotes {

    private AdaptationNotes() {}

    static List<BoxedNote> of(AdaptedStep step, Speaker speaker) {
        if (step.isAdded()) {
            return List.of(new BoxedNote(speaker.label("added"), List.of()));
        }
        var changes = new ArrayList<Text>();
        for (var field : StepField.values()) {
            if (step.changed().contains(field)) {
                changes.add(change(field, step, speaker));
            }
        }
        var lines = changes.stream().<Block>map(Block.Paragraph::new).toList();
        return changes.isEmpty() ? List.of() : List.of(new BoxedNote(speaker.label("changed"), lines));
    }

    private static Text change(StepField field, AdaptedStep step, Speaker speaker) {
        return switch (field) {
            case TITLE -> speaker.label("changed-title");
            case SAY -> speaker.label("changed-say");
            case DOING -> speaker.label("changed-do");
            case PUPILS -> speaker.label("changed-pupils");
            case MINUTES -> minutes(step, speaker);
        };
    }

    private static Text minutes(AdaptedStep step, Speaker speaker) {
        var before = step.original() == null ? null : step.original().minutes();
        int now = step.minutes() == null ? 0 : step.minutes();
        return before == null ? speaker.label("minutes-count", now) : speaker.label("changed-minutes", before, now);
    }
}
