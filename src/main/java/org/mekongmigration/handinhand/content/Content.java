package org.mekongmigration.handinhand.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** What all works hold. Implementations are immutable records, one a kind. */
public interface Content {

    WorkId id();

    Kind kind();

    /** The languages of the work; the first is the source. Never empty. */
    List<Language> languages();

    Localized<String> title();

    /** SPDX-like name, as "CC-BY-4.0"; absent while nobody has chosen one. */
    @Nullable
    String licence();

    List<Maker> makers();

    /** What it began as a copy of; absent where it began anew, or works of its kind do not say so. */
    default @Nullable BasedOn basedOn() {
        return null;
    }

    /** The pictures of the work by their names in it. */
    default Map<BlockId, Picture> pictures() {
        return Map.of();
    }

    default Language source() {
        return languages().getFirst();
    }
}
