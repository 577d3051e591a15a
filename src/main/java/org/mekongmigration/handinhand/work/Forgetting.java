package org.mekongmigration.handinhand.work;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a maker's name from everything that is kept of a work. The only thing that ever changes a revision. */
@Component
class Forgetting {

    private final Works works;
    private final Revisions revisions;
    private final Drafts drafts;
    private final KeptTexts keptTexts;
    private final WorkContents contents;

    Forgetting(Works works, Revisions revisions, Drafts drafts, KeptTexts keptTexts, WorkContents contents) {
        this.works = works;
        this.revisions = revisions;
        this.drafts = drafts;
        this.keptTexts = keptTexts;
        this.contents = contents;
    }

    void forget(Work work, MakerNames her) {
        var id = work.id().value();
        for (var row : revisions.ids(id)) {
            var revision = revisions.findById(row).orElseThrow();
            without(revision.content(), her).ifPresent(revision::rewrite);
            revision.dropNoteIf(her::in);
            revisions.save(revision);
        }
        for (var draft : drafts.ofWork(id)) {
            // under a new number, so that a tab that has it open merges and does not bring the name back
            without(draft.content(), her).ifPresent(json -> draft.write(json, work.countDraft(), draft.savedAt()));
            drafts.save(draft);
        }
        for (var text : keptTexts.findByWorkOrderById(id)) {
            var left = her.without(text.path(), text.value());
            if (left.equals(new Tree.Row(java.util.List.of()))) {
                keptTexts.delete(text);
            } else if (!left.equals(text.value())) {
                text.rewrite(left);
                keptTexts.save(text);
            }
        }
        work.dropWithdrawnNoteIf(her::in);
        works.save(work);
    }

    private Optional<String> without(String json, MakerNames her) {
        var tree = TreeJson.read(json);
        var left = her.without(tree);
        return left.equals(tree) ? Optional.empty() : Optional.of(contents.write(contents.read(TreeJson.write(left))));
    }
}
