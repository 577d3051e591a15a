package org.mekongmigration.handinhand.benchmark;

import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.MariaDb;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnRooms
class AutosaveMariaDbBenchmark {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private People people;

    @Autowired
    private ContentFormat format;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = MariaDb.freshDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> MariaDb.USER);
    }

    @Test
    void saves() {
        new Autosaving(authoring, people, format).measure("autosave-maria-db", "MariaDB on the same machine");
    }
}
