package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.storybook.Storybook.Cover;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;

/** Books for tests. */
final class Books {

    private Books() {}

    static Storybook withPages(int count) {
        var pages = new ArrayList<Spread>();
        for (int number = 1; number <= count; number++) {
            pages.add(new Spread(
                    new BlockId("p" + number),
                    Layout.WORDS_ONLY,
                    null,
                    null,
                    Localized.of(Language.ENGLISH, ProseText.plain("Words of page " + number))));
        }
        return of(null, pages);
    }

    /** @param pictures the picture of each page, after that of the cover; "" for none */
    static Storybook showing(String cover, String... pictures) {
        var pages = new ArrayList<Spread>();
        for (var picture : pictures) {
            pages.add(new Spread(
                    new BlockId("p" + (pages.size() + 1)),
                    Layout.PICTURE_ABOVE,
                    name(picture),
                    null,
                    Localized.empty()));
        }
        return of(cover.isEmpty() ? null : new Cover(name(cover), null), pages, distinct(cover, pictures));
    }

    static Picture picture(String hash, String maker) {
        return new Picture(null, hash, Localized.empty(), maker, null, false);
    }

    private static List<BlockId> distinct(String cover, String... pictures) {
        var names = new ArrayList<>(List.of(pictures));
        names.add(cover);
        return names.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(BlockId::new)
                .toList();
    }

    private static @Nullable BlockId name(String name) {
        return name.isEmpty() ? null : new BlockId(name);
    }

    private static Storybook of(@Nullable Cover cover, List<Spread> pages, List<BlockId> names) {
        var pictures = new LinkedHashMap<BlockId, Picture>();
        names.forEach(name -> pictures.put(
                name,
                new Picture(
                        null,
                        "hash of " + name,
                        Localized.of(Language.ENGLISH, "Words for " + name),
                        "Nok",
                        null,
                        false)));
        return new Storybook(
                new WorkId("book"),
                List.of(Language.ENGLISH),
                Localized.of(Language.ENGLISH, "A book"),
                null,
                Map.of(),
                cover,
                pages,
                List.of(),
                pictures,
                null,
                List.of(),
                null);
    }

    private static Storybook of(@Nullable Cover cover, List<Spread> pages) {
        return of(cover, pages, List.of());
    }
}
