package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.portable.backup.BackupFile;
import org.mekongmigration.handinhand.portable.backup.BackupRejected;
import org.mekongmigration.handinhand.portable.backup.Restoring;
import org.mekongmigration.handinhand.portable.backup.Zips;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** From H2 to MariaDB and back, by the commands that an operator types. */
class BackupTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void carriesAnInstallationFromH2ToMariaDbAndBackWithoutADifference() throws IOException {
        var first = Installation.onH2(folder.resolve("first"));
        WorkId lived;
        try (var application = first.open()) {
            lived = new FilledInstallation(application).fill();
        }
        var before = first.kept();
        everythingIsFilled(before);
        assertThat(first.pictures()).isNotEmpty();

        var second = Installation.onMariaDb(folder.resolve("second"));
        carry(first, second, folder.resolve("from-h2.zip"));
        assertThat(second.kept()).isEqualTo(before);
        assertThat(second.pictures()).isEqualTo(first.pictures());
        assertThat(second.rows().get("one_time_address")).isEmpty();
        assertThat(first.rows().get("one_time_address")).isNotEmpty();
        try (var application = second.open()) {
            isReadAndFound(application, lived);
        }

        var third = Installation.onH2(folder.resolve("third"));
        carry(second, third, folder.resolve("from-mariadb.zip"));
        assertThat(third.kept()).isEqualTo(before);
        assertThat(third.pictures()).isEqualTo(first.pictures());

        refusesWhatIsNotEmpty(third);
        assertThat(third.kept()).isEqualTo(before);
        leavesNothingOfWhatDoesNotComeInWhole(folder.resolve("from-mariadb.zip"));
    }

    private void carry(Installation from, Installation to, Path file) throws IOException {
        assertThat(new BackupCommand(from::still).run(List.of(file.toString()), out(results), out(messages)))
                .as(messages::toString)
                .isEqualTo(ExitStatus.DONE);
        assertThat(new RestoreCommand(to::still).run(List.of(file.toString()), out(results), out(messages)))
                .as(messages::toString)
                .isEqualTo(ExitStatus.DONE);
        try (var left = Files.list(file.getParent())) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    /** A table or a column that a later migration brings has to be carried too: here it is noticed. */
    private static void everythingIsFilled(Map<String, List<Map<String, Object>>> tables) {
        assertThat(tables.keySet()).hasSizeGreaterThan(8);
        tables.forEach((table, rows) -> {
            assertThat(rows).as(table).isNotEmpty();
            var filled = rows.stream()
                    .flatMap(row -> row.entrySet().stream())
                    .filter(column -> !column.getValue().equals("(null)"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(filled).as(table).isEqualTo(rows.getFirst().keySet());
        });
    }

    private static void isReadAndFound(ApplicationContext application, WorkId lived) {
        application.getBean(People.class).acts(Role.AUTHOR, null);
        var work = application.getBean(WorkShelf.class).latest(lived);
        assertThat(work.owner()).contains("ၸၢႆး လႃႈသဵဝ်ႈ");
        assertThat(application.getBean(WorkHistory.class).of(lived)).hasSizeGreaterThan(2);
        assertThat(application.getBean(WorkShelf.class).ofNetwork(Set.of(Kind.STORYBOOK), "", 0, 10))
                .hasSize(1);
        var database = application.getBean(JdbcTemplate.class);
        assertThat(database.queryForObject("select count(*) from search_entry", Long.class))
                .isEqualTo(database.queryForObject("select count(*) from work where binned_at is null", Long.class));
        database.update("delete from account where name = 'Somebody' and password = '{none}' and role = 'AUTHOR'");
    }

    private void refusesWhatIsNotEmpty(Installation full) {
        messages.reset();
        assertThat(new RestoreCommand(full::still)
                        .run(List.of(folder.resolve("from-h2.zip").toString()), out(results), out(messages)))
                .isEqualTo(ExitStatus.INPUT_AT_FAULT);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("not empty", "HANDINHAND_DATA");
    }

    /** The last draft is by somebody whom no account names: the database says no when all else is in. */
    private void leavesNothingOfWhatDoesNotComeInWhole(Path whole) throws IOException {
        var spoilt = folder.resolve("spoilt.zip");
        Zips.rewrite(
                whole,
                spoilt,
                (name, text) -> name.endsWith("/a-work-with-a-life/work.json")
                        ? text.replaceAll("(\"drafts\" : \\[ \\{\\s+\"author\" : \")[^\"]+", "$1nobody")
                        : text);
        var empty = Installation.onH2(folder.resolve("empty"));
        try (var application = empty.still();
                var file = BackupFile.open(spoilt)) {
            assertThatThrownBy(() -> application.getBean(Restoring.class).restore(file))
                    .isInstanceOfSatisfying(
                            BackupRejected.class,
                            e -> assertThat(e.reason()).isEqualTo(BackupRejected.Reason.NOT_TAKEN));
        }
        empty.kept().forEach((table, rows) -> assertThat(rows).as(table).isEmpty());
        assertThat(empty.pictures()).isEmpty();
    }

    private static PrintStream out(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
