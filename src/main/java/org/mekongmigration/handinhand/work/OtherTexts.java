package org.mekongmigration.handinhand.work;

import java.time.Clock;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing between two texts of one place. One method is one transaction; the text that was not chosen stays in the database. */
@Service
@Transactional
public class OtherTexts {

    private final KeptTexts keptTexts;
    private final Access access;
    private final Drafting drafting;
    private final WorkContents contents;
    private final Clock clock;

    OtherTexts(KeptTexts keptTexts, Access access, Drafting drafting, WorkContents contents, Clock clock) {
        this.keptTexts = keptTexts;
        this.access = access;
        this.drafting = drafting;
        this.contents = contents;
        this.clock = clock;
    }

    /** What stands is right: the other text is no longer shown. */
    public Opened leave(String id) {
        var text = find(id);
        var work = access.editable(text.work());
        settle(text);
        return drafting.opened(work);
    }

    /** The other text is right: it takes its place in her draft. */
    public Opened take(String id) {
        var text = find(id);
        var work = access.editable(text.work());
        var opened = drafting.opened(work);
        var changed = TreePlace.set(TreeJson.read(contents.write(opened.content())), text.path(), text.value());
        settle(text);
        return drafting.write(work, opened, contents.read(TreeJson.write(changed)));
    }

    private KeptText find(String id) {
        return keptTexts
                .findById(id)
                .filter(text -> !text.settled())
                .orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
    }

    private void settle(KeptText text) {
        text.settle(clock.instant());
        keptTexts.save(text);
    }
}
