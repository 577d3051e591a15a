package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/**
 * The origin of a copy has changed, and its copier may see it.
 *
 * @param title of the origin now
 * @param source the language of the origin
 * @param changedAt when its version became one to be seen
 * @param open what is not answered yet; never empty
 */
public record OriginNews(Localized<String> title, Language source, Instant changedAt, List<OriginChange> open) {
    public OriginNews {
        open = List.copyOf(open);
    }
}
