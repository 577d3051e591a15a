package org.mekongmigration.handinhand.work;

import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.springframework.stereotype.Component;

/** A reason not to publish, as rooms of content and pictures bring theirs. */
@Component
class RefusesSomeWords implements PublishingCheck {

    static final String REFUSED = "never to be published";

    @Override
    public List<Finding> findings(Content content) {
        return Activities.FORMAT.toJson(content).contains(REFUSED)
                ? List.of(new Finding(
                        "test.refused", Finding.Severity.ERROR, new Finding.Place(List.of("steps")), List.of()))
                : List.of();
    }
}
