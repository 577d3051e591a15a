package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.work.Installed.Outcome;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Staff change a template as a file, and the application starts again. */
@OnRooms
@Import(PicturesOfWorks.class)
class ShippedFilesTest {

    @Autowired
    private ContentFormat format;

    @Autowired
    private PicturesOfWorks pictures;

    @Autowired
    private WorkImporting importing;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private People people;

    @TempDir
    private Path folder;

    private WorkId id = new WorkId("none");
    private Path file = Path.of("none");

    @BeforeEach
    void write() throws IOException {
        id = WorkAuthoring.freshId();
        file = Files.createDirectories(folder.resolve(id.value())).resolve("work.yaml");
        say("An hour");
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void bringsInAndPublishesWhatIsNewAndLeavesWhatIsAsBefore() {
        assertThat(outcome(start())).isEqualTo(Outcome.NEW);
        assertThat(outcome(start())).isEqualTo(Outcome.UNCHANGED);
        people.acts(Role.TEACHER, null);
        assertThat(shelf.latest(id).number()).isEqualTo(1);
        assertThat(shelf.latest(id).work().published()).contains(1);
    }

    @Test
    void makesAChangedFileANewRevisionWhileTheHeadCameFromAFile() throws IOException {
        start();
        say("A whole hour");
        assertThat(outcome(start())).isEqualTo(Outcome.NEW_REVISION);
        say("A very whole hour");
        assertThat(outcome(start())).isEqualTo(Outcome.NEW_REVISION);
        people.acts(Role.TEACHER, null);
        assertThat(title()).contains("A very whole hour");
        assertThat(shelf.latest(id).work().published()).contains(3);
    }

    @Test
    void leavesAndReportsAChangedFileWhoseWorkPeopleHaveChangedHere() throws IOException {
        start();
        people.acts(Role.AUTHOR, null);
        var opened = authoring.open(id);
        authoring.save(
                opened, Edit.set(opened.content(), new Place(List.of("title", "en")), Translation.plain("Ours")));
        authoring.keep(id, null);
        people.nobodyActs();

        assertThat(outcome(start())).isEqualTo(Outcome.UNCHANGED);
        say("Theirs");
        assertThat(outcome(start())).isEqualTo(Outcome.CHANGED_HERE);

        people.acts(Role.AUTHOR, null);
        assertThat(title()).contains("Ours");
        assertThat(shelf.latest(id).number()).isEqualTo(2);
    }

    @Test
    void leavesAndReportsAFileWhoseIdIsAPersons() {
        people.acts(Role.TEACHER, null);
        var plan = """
                {"format": "hand-in-hand/1", "kind": "lesson-plan", "id": "%s", "languages": ["en"], "title": {"en": "Mine"}}""".formatted(id);
        authoring.create(format.fromJson(plan));
        people.nobodyActs();
        assertThat(outcome(start())).isEqualTo(Outcome.NOT_OURS);
    }

    @Test
    void namesAFileThatCannotBeReadAndBringsTheRest() throws IOException {
        var broken = Files.createDirectories(folder.resolve("broken")).resolve("work.yaml");
        Files.writeString(broken, Files.readString(file).replace("minutes: 60", "minuts: 60"));
        var report = start();
        assertThat(outcome(report)).isEqualTo(Outcome.NEW);
        assertThat(report.problems())
                .isNotEmpty()
                .allMatch(it -> it.mark().file().equals(broken.toString()));
    }

    @Test
    void reportsAFolderThatIsNotThereAndAllowsAnEmptyOne() throws IOException {
        assertThat(start(folder.resolve("nowhere")).problems()).hasSize(1);
        assertThat(start(Files.createDirectories(folder.resolve("empty"))))
                .isEqualTo(new ShippedReport(Optional.of(folder.resolve("empty")), List.of(), List.of()));
    }

    private void say(String title) throws IOException {
        Files.writeString(file, """
                format: hand-in-hand/1
                kind: lesson-template
                id: %s
                languages: [en]
                title: {en: %s}
                minutes: 60
                stages:
                  - id: main
                    minutes: 60
                    slots: [{id: s1, kind: open, title: {en: Yours}, minutes: 60}]
                licence: CC-BY-4.0
                """.formatted(id, title));
    }

    private ShippedReport start() {
        return start(folder);
    }

    private ShippedReport start(Path from) {
        var shipped = new ShippedContent(format, pictures, importing, false, from.toString());
        shipped.bringIn();
        return shipped.report();
    }

    private Outcome outcome(ShippedReport report) {
        return report.works().stream()
                .filter(it -> it.content().id().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private Optional<String> title() {
        return shelf.latest(id).content().title().in(Language.ENGLISH);
    }
}
