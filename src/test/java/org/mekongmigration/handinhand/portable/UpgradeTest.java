package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.account.AccountDetails;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.media.PictureArchive;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the first issue, filled as it filled them, under the application of today. */
class UpgradeTest {

    private static final String FIRST_ISSUE = "3";
    private static final Path FILLED = Path.of("src/test/resources/upgrade/schema-3.json");

    /** In the order in which they name each other. */
    private static final List<String> TABLES = List.of(
            "school",
            "account",
            "one_time_address",
            "work",
            "revision",
            "draft",
            "kept_text",
            "work_reference",
            "stored_picture",
            "search_entry");

    /** What entries of the search tell of their works, which knows more with every form of theirs. */
    private static final Set<String> TOLD_ANEW = Set.of("age_from", "age_to", "minutes", "themes");

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void losesNothingOnH2() throws Exception {
        losesNothing(Installation.onH2(folder.resolve("h2")));
    }

    @Test
    void losesNothingOnMariaDb() throws Exception {
        losesNothing(Installation.onMariaDb(folder.resolve("mariadb")));
    }

    private static void losesNothing(Installation installation) throws Exception {
        var filled = JsonMapper.builder()
                .build()
                .readValue(Files.readString(FILLED), new TypeReference<Map<String, List<Map<String, Object>>>>() {});
        assertThat(filled.keySet()).containsExactlyInAnyOrderElementsOf(TABLES);
        Flyway.configure()
                .dataSource(installation.url(), installation.user(), "")
                .target(FIRST_ISSUE)
                .load()
                .migrate();
        fill(installation, filled);
        var before = installation.rows();

        try (var application = installation.open()) {
            reads(application, filled);
        }

        var after = installation.rows();
        for (var table : TABLES) {
            if (!table.equals("account") && !table.equals("one_time_address")) { // those who read come to them
                assertThat(after.get(table)).as(table).hasSameSizeAs(before.get(table));
            }
            for (var kept : before.get(table)) {
                var row = new TreeMap<>(kept);
                if (table.equals("search_entry")) {
                    row.keySet().removeAll(TOLD_ANEW);
                }
                assertThat(after.get(table))
                        .as(table)
                        .anySatisfy(now -> assertThat(now).containsAllEntriesOf(row));
            }
        }
    }

    private static void fill(Installation installation, Map<String, List<Map<String, Object>>> filled)
            throws SQLException {
        try (var connection = DriverManager.getConnection(installation.url(), installation.user(), "")) {
            for (var table : TABLES) {
                assertThat(filled.get(table)).as(table).isNotEmpty();
                for (var row : filled.get(table)) {
                    var columns = new TreeMap<>(row);
                    try (var insert = connection.prepareStatement(
                            "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
                                    + "?, ".repeat(columns.size() - 1) + "?)")) {
                        int place = 1;
                        for (var column : columns.entrySet()) {
                            insert.setObject(place++, value(column.getKey(), column.getValue()));
                        }
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private static Object value(String column, Object value) {
        if (value.equals("(null)")) {
            return null;
        }
        return column.endsWith("_at") ? Timestamp.from(Instant.parse((String) value)) : value;
    }

    private static void reads(ApplicationContext application, Map<String, List<Map<String, Object>>> filled) {
        var people = application.getBean(People.class);
        var reviewer = people.person(Role.REVIEWER, null);
        people.acts(Role.ADMINISTRATOR, null);
        var persons = new TreeMap<String, Person>();
        for (var account : application.getBean(PeopleManagement.class).list()) {
            if (account.standing() == AccountDetails.Standing.ACTIVE) {
                persons.put(account.id().value(), person(account));
            }
        }
        assertThat(persons).hasSizeGreaterThan(5);
        for (var work : filled.get("work")) {
            people.acts(persons.getOrDefault(work.get("owner"), reviewer));
            var id = new WorkId((String) work.get("id"));
            var shelved = application.getBean(WorkShelf.class).latest(id);
            assertThat(shelved.content().id()).isEqualTo(id);
            var history = application.getBean(WorkHistory.class).of(id);
            assertThat(history).hasSize((Integer) work.get("head"));
            history.forEach(
                    revision -> assertThat(application.getBean(WorkShelf.class).find(id, revision.number()))
                            .isPresent());
        }
        for (var draft : filled.get("draft")) {
            people.acts(persons.get(draft.get("author")));
            var opened = application.getBean(WorkAuthoring.class).open(new WorkId((String) draft.get("work")));
            assertThat(opened.savedAt()).contains(Instant.parse((String) draft.get("saved_at")));
            assertThat(opened.others()).isNotEmpty();
        }
        assertThat(application.getBean(PictureArchive.class).all())
                .hasSameSizeAs(filled.get("stored_picture"))
                .allSatisfy(picture -> assertThat(picture.arrivedAs()).isEmpty());
        var query = WorkQuery.everything().withWords("แม่น้ำ").withUnpublished();
        assertThat(application.getBean(WorkSearch.class).find(query, 0, 10).works())
                .containsExactly(new WorkId("a-work-with-a-life"));
    }

    private static Person person(AccountDetails details) {
        return new Person(details.id(), details.name(), details.role(), details.school(), Language.ENGLISH);
    }
}
