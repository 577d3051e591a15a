package org.mekongmigration.handinhand;

import org.junit.jupiter.api.Nested;
import org.mekongmigration.handinhand.account.AccountLife;
import org.mekongmigration.handinhand.activity.TaughtLife;
import org.mekongmigration.handinhand.lettering.FaceLife;
import org.mekongmigration.handinhand.media.PictureLife;
import org.mekongmigration.handinhand.search.BookmarkLife;
import org.mekongmigration.handinhand.search.ShelfLife;
import org.mekongmigration.handinhand.sharing.LinkLife;
import org.mekongmigration.handinhand.sharing.OriginLife;
import org.mekongmigration.handinhand.work.ErasingLife;
import org.mekongmigration.handinhand.work.ReviewLife;
import org.mekongmigration.handinhand.work.WorkLife;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnRooms
class MariaDbPersistenceTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = MariaDb.freshDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> MariaDb.USER);
    }

    @Nested
    class Works extends WorkLife {}

    @Nested
    class Reviews extends ReviewLife {}

    @Nested
    class Erasings extends ErasingLife {}

    @Nested
    class Accounts extends AccountLife {}

    @Nested
    class Pictures extends PictureLife {}

    @Nested
    class Lessons extends TaughtLife {}

    @Nested
    class Shelf extends ShelfLife {}

    @Nested
    class Bookmarks extends BookmarkLife {}

    @Nested
    class Links extends LinkLife {}

    @Nested
    class Letters extends FaceLife {}

    @Nested
    class Origins extends OriginLife {}
}
