package org.mekongmigration.handinhand.edition;

import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.work.PublishingCheck;
import org.springframework.stereotype.Component;

/** Whoever writes a work sees beside it what would go wrong on paper. */
@Component
class PaperFindings implements PublishingCheck {

    private final BeforePrinting before;
    private final WorkLookup lookup;

    PaperFindings(BeforePrinting before, WorkLookup lookup) {
        this.before = before;
        this.lookup = lookup;
    }

    @Override
    public List<Finding> findings(Content content) {
        return before.findings(content, lookup);
    }
}
