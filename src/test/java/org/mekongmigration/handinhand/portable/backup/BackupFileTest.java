package org.mekongmigration.handinhand.portable.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.portable.backup.BackupRejected.Reason;

/** What is not what was written is noticed before a database is touched. */
class BackupFileTest {

    private static final String WORDS = "ဒေါင်း ក្ងោក นกยูง 🦚";

    @TempDir
    private Path folder;

    private Path whole;

    @BeforeEach
    void write() throws IOException {
        whole = folder.resolve("whole.zip");
        var pixels = new byte[3_000];
        new Random(7).nextBytes(pixels);
        try (var out = new BackupWriter(whole, Instant.parse("2026-11-22T03:00:00Z"))) {
            out.text(Names.SCHOOLS, WORDS);
            out.picture("pictures/one.png", new ByteArrayInputStream(pixels));
            out.finish(Counts.NONE);
        }
    }

    @Test
    void givesBackWhatWasWritten() {
        try (var file = BackupFile.open(whole)) {
            assertThat(file.text(Names.SCHOOLS)).isEqualTo(WORDS);
            assertThat(file.counts()).isEqualTo(Counts.NONE);
        }
    }

    @Test
    void noticesThatItIsCutOffWhereverThatIs() throws IOException {
        var bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length += 37) {
            refused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length)), Reason.NOT_WHOLE);
        }
    }

    @Test
    void neverGivesBackAnythingElseWhateverByteWasChanged() throws IOException {
        var bytes = Files.readAllBytes(whole);
        int noticed = 0;
        for (int place = 0; place < bytes.length; place += 3) {
            var changed = bytes.clone();
            changed[place] ^= 0x5a;
            var file = Files.write(folder.resolve("changed.zip"), changed);
            try (var opened = BackupFile.open(file)) {
                assertThat(opened.text(Names.SCHOOLS)).isEqualTo(WORDS); // a time or an attribute of the zip
            } catch (BackupRejected e) {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(bytes.length / 3 / 2);
    }

    @Test
    void noticesAnEntryThatIsMissingTooManyOrAnother() throws IOException {
        var changed = folder.resolve("changed.zip");
        Zips.change(whole, changed, (name, text) -> name.equals(Names.SCHOOLS) ? null : text);
        refused(changed, Reason.DAMAGED);
        Zips.change(whole, changed, (name, text) -> name.equals(Names.SCHOOLS) ? text + " " : text);
        refused(changed, Reason.DAMAGED);
        Zips.change(
                whole,
                changed,
                (name, text) -> name.equals(Manifest.NAME)
                        ? text.replaceFirst("(?s)\\{\\s+\"name\" : \"pictures.*?\\}", "")
                                .replaceFirst(",\\s*\\]", "]")
                        : text);
        refused(changed, Reason.DAMAGED);
    }

    @Test
    void tellsABackupFromAnotherZipAndFromANewerOne() throws IOException {
        var stranger = folder.resolve("stranger.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(stranger))) {
            out.putNextEntry(new ZipEntry("work.yaml"));
        }
        refused(stranger, Reason.NOT_A_BACKUP);
        var newer = folder.resolve("newer.zip");
        Zips.change(whole, newer, (name, text) -> text.replace("hand-in-hand-backup/1", "hand-in-hand-backup/2"));
        refused(newer, Reason.NEWER);
        refused(Files.writeString(folder.resolve("words.zip"), WORDS), Reason.NOT_WHOLE);
        refused(folder.resolve("none.zip"), Reason.NO_SUCH_FILE);
        refused(folder, Reason.NO_SUCH_FILE);
    }

    private static void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> BackupFile.open(file).close())
                .isInstanceOfSatisfying(
                        BackupRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
