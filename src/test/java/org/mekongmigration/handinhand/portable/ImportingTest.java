package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.portable.ImportReport.Arrival;
import org.mekongmigration.handinhand.portable.ImportReport.Outcome;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OnRooms
@Import({Importing.class, PicturesOfWorks.class})
class ImportingTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples");

    @Autowired
    private Importing importing;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private People people;

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void bringsTheExamplesInAsTheyAreAndTheirPicturesIntoTheStore() throws IOException {
        people.acts(Role.AUTHOR, null);

        var report = importing.bring(List.of(named("as-they-are")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.arrivals()).extracting(Arrival::outcome).containsOnly(Outcome.NEW);
        for (var arrival : report.arrivals()) {
            var here = shelf.latest(arrival.id()).content();
            assertThat(here).isEqualTo(arrival.work());
            assertThat(arrival.refused()).isEmpty();
            here.pictures()
                    .values()
                    .forEach(picture -> assertThat(picture.hash()).hasSize(64));
        }
    }

    @Test
    void makesAnotherPersonsWorksNewOnesAndLetsWhatNamesThemFollow() throws IOException {
        people.acts(Role.TEACHER, people.school());
        importing.bring(List.of(named("of-two").resolve("activity")));
        people.acts(Role.TEACHER, people.school());

        var report = importing.bring(
                List.of(named("of-two").resolve("activity"), named("of-two").resolve("lesson-plan")));

        var activity = arrival(report, Kind.ACTIVITY);
        var plan = (LessonPlan) arrival(report, Kind.LESSON_PLAN).work();
        assertThat(activity.outcome()).isEqualTo(Outcome.NEW_UNDER_ANOTHER_ID);
        assertThat(plan.placements().getFirst().activity()).isEqualTo(activity.id());
        assertThat(plan.placements().getFirst().version()).isEqualTo(1);
    }

    @Test
    void makesAChangedFileOfHersANewRevision() throws IOException {
        people.acts(Role.AUTHOR, null);
        var term = named("again").resolve("term");
        importing.bring(List.of(term));
        var file = term.resolve("work.yaml");
        Files.writeString(
                file, Files.readString(file).replace("A person can lack a paper", "Anybody can lack a paper"));

        var report = importing.bring(List.of(term));

        assertThat(arrival(report, Kind.TERM).outcome()).isEqualTo(Outcome.NEW_REVISION);
        assertThat(arrival(report, Kind.TERM).revision()).contains(2);
    }

    @Test
    void namesABrokenFileAndBringsTheRest() throws IOException {
        people.acts(Role.AUTHOR, null);
        var all = named("one-broken");
        var broken = all.resolve("term").resolve("work.yaml");
        Files.writeString(broken, Files.readString(broken) + "colour: red\n");

        var report = importing.bring(List.of(all));

        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().getFirst().arguments()).first().isEqualTo("colour");
        assertThat(report.arrivals()).hasSize(3);
    }

    @Test
    void bringsWorksInForTheNetworkWhileNobodyIsSignedIn() throws IOException {
        var report = importing.bring(List.of(named("of-the-network").resolve("term")));

        assertThat(arrival(report, Kind.TERM).outcome()).isEqualTo(Outcome.NEW);
        people.acts(Role.AUTHOR, null);
        assertThat(shelf.latest(arrival(report, Kind.TERM).id()).owner()).isEmpty();
    }

    private static Arrival arrival(ImportReport report, Kind kind) {
        return report.arrivals().stream()
                .filter(arrival -> arrival.work().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The examples under ids of their own, so that no test meets the works of another. */
    private Path named(String suffix) throws IOException {
        var copy = folder.resolve(suffix);
        if (Files.exists(copy)) {
            return copy;
        }
        try (var files = Files.walk(EXAMPLES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = copy.resolve(EXAMPLES.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (file.toString().endsWith(".yaml")) {
                    Files.writeString(
                            to,
                            Files.readString(file)
                                    .replaceAll("(?m)^(id: |terms: \\[|\\s+activity: )([a-z-]+)", "$1$2-" + suffix));
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }
}
