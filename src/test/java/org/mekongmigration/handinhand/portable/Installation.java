package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Clob;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mekongmigration.handinhand.MariaDb;
import org.mekongmigration.handinhand.Rooms;
import org.mekongmigration.handinhand.portable.backup.BackingUp;
import org.mekongmigration.handinhand.portable.backup.Restoring;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database and a data folder, with the rooms started over them or not. */
record Installation(String url, String user, Path data) {

    /** What a backup leaves behind on purpose: keys, what is made again from the works, and Flyway's own. */
    static final Set<String> LEFT_BEHIND = Set.of("one_time_address", "search_entry", "flyway_schema_history");

    static Installation onH2(Path data) {
        return new Installation(
                "jdbc:h2:file:" + data.resolve("database/handinhand")
                        + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0",
                "handinhand",
                data);
    }

    static Installation onMariaDb(Path data) {
        return new Installation(MariaDb.freshDatabase(), MariaDb.USER, data);
    }

    ConfigurableApplicationContext open() {
        return start("rooms");
    }

    /** As backup and restore start it. */
    ConfigurableApplicationContext still() {
        return start("rooms", "still");
    }

    private ConfigurableApplicationContext start(String... profiles) {
        return new SpringApplicationBuilder(
                        Rooms.class, Importing.class, PicturesOfWorks.class, BackingUp.class, Restoring.class)
                .profiles(profiles)
                .web(WebApplicationType.NONE)
                .run(
                        "--handinhand.data=" + data,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=");
    }

    /** Every table's rows with every column, in an order that is the same everywhere. */
    Map<String, List<Map<String, Object>>> rows() {
        var all = new TreeMap<String, List<Map<String, Object>>>();
        try (var connection = DriverManager.getConnection(url, user, "");
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var schema = tables.getString("TABLE_SCHEM");
                var table = tables.getString("TABLE_NAME");
                if (schema != null && !schema.equalsIgnoreCase("public")) {
                    continue;
                }
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table)) {
                    all.put(table, rows(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Map<String, Object>> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        while (found.next()) {
            var row = new TreeMap<String, Object>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                row.put(found.getMetaData().getColumnLabel(column), plain(found.getObject(column)));
            }
            rows.add(row);
        }
        rows.sort((one, other) -> one.toString().compareTo(other.toString()));
        return rows;
    }

    /** The two drivers hand out the same values as different types. */
    private static Object plain(Object value) throws SQLException {
        return switch (value) {
            case null -> "(null)";
            case Clob text -> text.getSubString(1, (int) text.length());
            case Number number -> number.longValue();
            default -> value;
        };
    }

    /** Everything that a backup is there for. */
    Map<String, List<Map<String, Object>>> kept() {
        var all = rows();
        all.keySet().removeAll(LEFT_BEHIND);
        return all;
    }

    /** The names and the SHA-256 of the bytes of all stored pictures; small ones are made when somebody looks. */
    Map<String, String> pictures() {
        var found = new TreeMap<String, String>();
        var folder = data.resolve("media");
        if (!Files.exists(folder)) {
            return found;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                if (!name.contains("-small.")) {
                    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    found.put(name, HexFormat.of().formatHex(digest));
                }
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        found.forEach((name, hash) -> assertThat(name.replace("/", "")).startsWith(hash));
        return found;
    }
}
