package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A test that makes a file and does not show it to veraPDF would let a fault through. */
class EveryFileTest {

    private static final Path TESTS = Path.of("src/test/java");

    /** How tests come to a file. */
    private static final Pattern MAKES =
            Pattern.compile("new PdfPress\\(|PRINTING\\.print\\(|\"export\"|waitForDownload\\(");

    /** What is thrown away or timed, and the test that only reads the words of a call. */
    private static final Pattern EXEMPT =
            Pattern.compile("nullOutputStream\\(\\)|class (?:\\w*Benchmark|CommandLineTest)\\b");

    @Test
    void isShownToVeraPdf() throws IOException {
        try (var files = Files.walk(TESTS)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (MAKES.matcher(source).find() && !EXEMPT.matcher(source).find()) {
                    assertThat(source).as("%s", file).contains("VeraPdf.");
                }
            }
        }
    }
}
