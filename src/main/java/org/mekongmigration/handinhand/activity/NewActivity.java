package org.mekongmigration.handinhand.activity;

import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** An activity on an empty sheet of paper. */
public final class NewActivity {

    /** The licence that works begin with; authors may choose another. */
    private static final String LICENCE = "CC-BY-4.0";

    private NewActivity() {}

    /** @param author her name */
    public static Activity in(Language source, String author, WorkId id) {
        return new Activity(
                id,
                List.of(source),
                Localized.empty(),
                Localized.empty(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Localized.empty(),
                List.of(),
                Localized.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Localized.empty(),
                List.of(),
                Map.of(),
                List.of(),
                LICENCE,
                List.of(new Maker("author", author)),
                null);
    }
}
