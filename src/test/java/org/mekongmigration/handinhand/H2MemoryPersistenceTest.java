package org.mekongmigration.handinhand;

import org.junit.jupiter.api.Nested;
import org.mekongmigration.handinhand.media.PictureLife;
import org.mekongmigration.handinhand.work.WorkLife;

@OnRooms
class H2MemoryPersistenceTest {

    @Nested
    class Works extends WorkLife {}

    @Nested
    class Pictures extends PictureLife {}
}
