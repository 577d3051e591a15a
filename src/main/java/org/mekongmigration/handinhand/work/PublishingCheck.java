package org.mekongmigration.handinhand.work;

import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;

/** What stands in the way of publishing. Rooms that know a reason offer a bean; publishing refuses while one finds an error. */
public interface PublishingCheck {

    /** Empty for contents that the check has nothing to say about. */
    List<Finding> findings(Content content);
}
