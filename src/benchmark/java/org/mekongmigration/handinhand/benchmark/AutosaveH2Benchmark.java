package org.mekongmigration.handinhand.benchmark;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnRooms
@DirtiesContext
class AutosaveH2Benchmark {

    @TempDir
    private static Path data;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private People people;

    @Autowired
    private ContentFormat format;

    /** In a file, written at each commit, as in an installation. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + data.resolve("database/handinhand") + ";${handinhand.h2-options}");
    }

    @Test
    void saves() {
        new Autosaving(authoring, people, format).measure("autosave-h2", "H2 in a file");
    }
}
