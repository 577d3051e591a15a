package org.mekongmigration.handinhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOptionsTest {

    @TempDir
    private Path data;

    @Test
    void letH2AcknowledgeNothingBeforeItIsInTheFile() throws Exception {
        var url = "jdbc:h2:file:" + data.resolve("handinhand") + ";" + options();
        try (var connection = DriverManager.getConnection(url, "handinhand", "");
                var asked = connection.createStatement();
                var answer = asked.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("0");
        }
    }

    private static String options() throws Exception {
        var properties = new Properties();
        try (var in = DatabaseOptionsTest.class.getResourceAsStream("/application.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.getProperty("handinhand.h2-options");
    }
}
