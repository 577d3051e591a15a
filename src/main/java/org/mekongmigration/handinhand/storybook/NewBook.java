package org.mekongmigration.handinhand.storybook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;

/**
 * What a book begins with.
 *
 * @param title in the first of the languages
 * @param languages the one it is written in first
 * @param author her name, as it will stand on the last page
 */
public record NewBook(
        String title, List<Language> languages, @Nullable Ages ages, String author) {

    /** A cover and one page, where the work can begin. */
    public Storybook book(WorkId id, BlockId firstPage) {
        return new Storybook(
                id,
                languages,
                Localized.of(languages.getFirst(), title),
                ages,
                Map.of(),
                null,
                List.of(page(firstPage)),
                List.of(),
                Map.of(),
                null,
                List.of(new Maker("author", author)),
                null);
    }

    public static Spread page(BlockId id) {
        return new Spread(id, Layout.PICTURE_ABOVE, null, null, Localized.empty());
    }
}
