package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.content.Problem.Reason;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Localized;

class WorkFilesTest {

    private static final Path BOOK = TestFormat.EXAMPLES.resolve("storybook");

    @TempDir
    private Path folder;

    @Test
    void readAWorkItsFolderAndAFolderOfFolders() {
        assertThat(read(BOOK).works()).hasSize(1);
        assertThat(read(BOOK.resolve("work.yaml")).works()).hasSize(1);
        assertThat(read(TestFormat.EXAMPLES).works()).hasSize(4);
        assertThat(read(TestFormat.EXAMPLES, BOOK).works()).hasSize(4);
    }

    @Test
    void readAZipWithItsPictures() throws IOException {
        var zip = zip("books/lake/work.yaml", yaml(), "books/lake/pictures/lake.png", png());
        var work = read(zip).works().getFirst();
        assertThat(work.work().id()).isEqualTo(new WorkId("the-lake-we-share"));
        assertThat(work.tree().mark().file()).isEqualTo(zip + "/books/lake/work.yaml");
        assertThat(work.bytes("pictures/lake.png")).hasValue(png());
        assertThat(work.bytes("pictures/none.png")).isEmpty();
    }

    @Test
    void keepTheGoodAndNameTheBad() throws IOException {
        Files.createDirectories(folder.resolve("good"));
        Files.write(folder.resolve("good/work.yaml"), yaml());
        Files.createDirectories(folder.resolve("bad"));
        Files.writeString(folder.resolve("bad/work.yaml"), "format: hand-in-hand/1\nkind: song\n");
        var read = read(folder);
        assertThat(read.works()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> folder.relativize(Path.of(problem.mark().file())) + " "
                        + problem.mark().line() + " " + problem.key())
                .containsExactly("bad/work.yaml 2 kind");
    }

    @Test
    void nameWhatIsNoWorkAtAll() throws IOException {
        Files.writeString(folder.resolve("no.zip"), "no zip");
        assertThat(reasons(folder.resolve("none"))).containsExactly(Reason.FILE_MISSING);
        assertThat(reasons(Files.createDirectory(folder.resolve("empty")))).containsExactly(Reason.NO_WORK_HERE);
        assertThat(reasons(folder.resolve("no.zip"))).containsExactly(Reason.NOT_A_ZIP);
        assertThat(reasons(zip("readme.txt", new byte[0]))).containsExactly(Reason.NO_WORK_HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../work.yaml", "a/../../work.yaml", "/etc/work.yaml", "..\\work.yaml", "C:/work.yaml"})
    void refuseAZipThatPointsOutOfItself(String name) throws IOException {
        assertThat(reasons(zip(name, yaml()))).containsExactly(Reason.PATH_OUTSIDE);
    }

    @Test
    void refuseAZipOfTooManyFilesAndAWorkThatIsTooLong() throws IOException {
        assertThat(reasons(zip("work.yaml", new byte[100 << 20]))).containsExactly(Reason.TOO_LONG);
        var many = new Object[20_002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = new byte[0];
        }
        assertThat(reasons(zip(many))).containsExactly(Reason.TOO_MANY_FILES);
    }

    @Test
    void refuseTwoWorksOfOneName() throws IOException {
        assertThat(reasons(zip("a/work.yaml", yaml(), "b/work.yaml", yaml()))).containsExactly(Reason.WORK_ID_TWICE);
    }

    @Test
    void neverOpenAPictureOutsideTheFolder() throws IOException {
        Files.write(folder.resolve("secret.png"), png());
        var inside = Files.createDirectories(folder.resolve("book"));
        Files.write(inside.resolve("work.yaml"), yaml());
        var work = read(inside).works().getFirst();
        assertThat(work.bytes("../secret.png")).isEmpty();
        assertThat(work.bytes(folder.resolve("secret.png").toString())).isEmpty();
    }

    @Test
    void readTheSizeOfAPictureAndRefuseWhatIsNone() throws IOException {
        var book = Files.createDirectories(folder.resolve("book"));
        Files.write(book.resolve("work.yaml"), yaml());
        Files.write(book.resolve("a.png"), png());
        Files.writeString(book.resolve("b.png"), "<svg/>");
        var lookup = PrintedWork.lookup(book);
        var owner = new WorkId("the-lake-we-share");
        assertThat(lookup.picture(owner, picture("a.png")))
                .hasValueSatisfying(it -> assertThat(it.width()).isPositive());
        assertThat(lookup.picture(owner, picture("b.png"))).isEmpty();
        assertThat(lookup.picture(owner, picture("none.png"))).isEmpty();
    }

    @Test
    void findWhatIsNamedAmongTheGivenBesideThemAndInTheShippedContent() {
        var beside = PrintedWork.lookup(TestFormat.EXAMPLES.resolve("lesson-plan"));
        assertThat(beside.find(new Reference(Kind.ACTIVITY, new WorkId("packing-a-small-bag"), 7)))
                .isPresent();
        assertThat(beside.find(new Reference(Kind.TERM, new WorkId("packing-a-small-bag"), null)))
                .isEmpty();
        assertThat(beside.find(new Reference(Kind.TERM, new WorkId("remittance"), null)))
                .isPresent();
        assertThat(beside.find(new Reference(Kind.TERM, new WorkId("no-such-term"), null)))
                .isEmpty();
    }

    @Test
    void findTheShippedWorksByTheNamesOfTheirFolders() throws IOException {
        for (var file : TestFormat.works(Path.of("lesson-templates"))) {
            var work = PrintedWork.work(file);
            assertThat(file.getParent().getFileName()).hasToString(work.id().value());
            assertThat(ShippedWorks.find(TestFormat.FORMAT, work.id()).map(FileWork::work))
                    .hasValue(work);
        }
    }

    private static ReadFiles read(Path... named) {
        return WorkFiles.read(TestFormat.FORMAT, List.of(named));
    }

    private static List<Reason> reasons(Path named) {
        var read = read(named);
        return read.problems().stream().map(Problem::reason).toList();
    }

    /** @param files in turn a name and its bytes */
    private Path zip(Object... files) throws IOException {
        var zip = folder.resolve("works.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (int i = 0; i < files.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) files[i]));
                out.write((byte[]) files[i + 1]);
                out.closeEntry();
            }
        }
        return zip;
    }

    private static Picture picture(String file) {
        return new Picture(file, null, Localized.empty(), null, null, false);
    }

    private static byte[] yaml() throws IOException {
        return Files.readAllBytes(BOOK.resolve("work.yaml"));
    }

    private static byte[] png() throws IOException {
        return Files.readAllBytes(BOOK.resolve("pictures/lake.png"));
    }
}
