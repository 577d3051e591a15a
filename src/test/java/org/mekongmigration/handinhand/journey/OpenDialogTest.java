package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenDialogTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path JOURNEYS = Path.of("src/test/java/org/mekongmigration/handinhand/journey");
    private static final Pattern DIALOG = Pattern.compile("extends Dialog\\b|new Dialog\\(|new Confirm\\(");

    /** A question has one class for all who ask; the dialogs of one class with titles of its callers count once. */
    @Test
    void everyDialogOfTheSourcesIsListed() throws IOException {
        try (var sources = java(SOURCES)) {
            var inSources = sources.filter(file -> DIALOG.matcher(text(file)).find())
                    .filter(file -> !name(file).equals("Confirm"))
                    .collect(Collectors.toMap(OpenDialogTest::name, file -> dialogs(text(file))));
            var listed = Arrays.stream(OpenDialog.values())
                    .collect(Collectors.groupingBy(OpenDialog::source, Collectors.counting()));

            assertThat(inSources.keySet()).isNotEmpty().isEqualTo(listed.keySet());
            assertThat(inSources)
                    .allSatisfy((source, dialogs) ->
                            assertThat(listed.get(source)).as(source).isGreaterThanOrEqualTo(dialogs));
        }
    }

    @Test
    void everyDialogIsSeenOnAWalk() throws IOException {
        try (var journeys = java(JOURNEYS)) {
            Map<String, String> walks = journeys
                    .filter(file -> name(file).endsWith("IT"))
                    .collect(Collectors.toMap(Function.identity(), OpenDialogTest::text))
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(walk -> name(walk.getKey()), Map.Entry::getValue));

            assertThat(OpenDialog.values())
                    .allSatisfy(dialog -> assertThat(walks.values())
                            .as("walks that see " + dialog)
                            .anyMatch(walk -> walk.contains("see(OpenDialog." + dialog.name() + ",")));
        }
    }

    /** The dialog of its own, and each question that it asks. */
    private static int dialogs(String source) {
        return (int) DIALOG.matcher(source).results().count();
    }

    private static Stream<Path> java(Path folder) throws IOException {
        return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
