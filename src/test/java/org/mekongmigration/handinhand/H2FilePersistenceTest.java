package org.mekongmigration.handinhand;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.account.AccountLife;
import org.mekongmigration.handinhand.media.PictureLife;
import org.mekongmigration.handinhand.search.BookmarkLife;
import org.mekongmigration.handinhand.search.ShelfLife;
import org.mekongmigration.handinhand.work.WorkLife;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnRooms
@DirtiesContext
class H2FilePersistenceTest {

    @TempDir
    private static Path data;

    /** As application.properties has it. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + data.resolve("database/handinhand") + ";${handinhand.h2-options}");
    }

    @Nested
    class Works extends WorkLife {}

    @Nested
    class Accounts extends AccountLife {}

    @Nested
    class Pictures extends PictureLife {}

    @Nested
    class Shelf extends ShelfLife {}

    @Nested
    class Bookmarks extends BookmarkLife {}
}
