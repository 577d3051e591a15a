package org.mekongmigration.handinhand.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Other people's programs, asked through one process of Node: HarfBuzz about shapes; MuPDF, pdf.js (Firefox) and PDFium (Chrome)
 * about the text of a file. Their versions are those of {@code src/test/judges/package.json}; ./test lays them ready.
 */
public final class Judges {

    private static final class Called {
        private static final Judges JUDGES = new Judges();
    }

    /**
     * What HarfBuzz makes of a run.
     *
     * @param glyphs each as its number, x and y, in font units from the start of the run, y upwards
     */
    public record Shape(List<int[]> glyphs, int width) {

        @Override
        public String toString() {
            var drawn = new StringBuilder();
            glyphs.forEach(glyph -> drawn.append("%d@%d,%d ".formatted(glyph[0], glyph[1], glyph[2])));
            return drawn.append('=').append(width).toString();
        }
    }

    private final JsonMapper json = new JsonMapper();
    private final Writer questions;
    private final BufferedReader answers;

    private Judges() {
        try {
            var process = new ProcessBuilder(laid("HANDINHAND_NODE"), laid("HANDINHAND_JUDGES") + "/judges.mjs")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start(); // ends with its input, which is this process's
            questions = process.outputWriter(StandardCharsets.UTF_8);
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Judges called() {
        return Called.JUDGES;
    }

    /** @param script as ISO 15924 names it */
    public Shape shape(String face, String script, String language, String text) {
        var answer = ask(
                "shape", Map.of("face", fileOf(face).toString(), "script", script, "language", language, "text", text));
        return new Shape(
                answer.get("glyphs").valueStream().map(Judges::numbers).toList(),
                answer.get("width").asInt());
    }

    /** Outlines as paths of SVG, in font units, y upwards. */
    public List<String> outlines(String face, List<Integer> glyphs) {
        return ask("outlines", Map.of("face", fileOf(face).toString(), "glyphs", glyphs))
                .get("paths")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** The text of each page, by the name of who reads it. */
    public Map<String, List<String>> read(byte[] pdf) {
        return json.convertValue(onFile(pdf, "read", Map.of()), new TypeReference<>() {});
    }

    /** How often each word is found in the file, by the name of who looks. */
    public Map<String, List<Integer>> find(byte[] pdf, List<String> words) {
        return json.convertValue(onFile(pdf, "find", Map.of("words", words)), new TypeReference<>() {});
    }

    private JsonNode onFile(byte[] pdf, String question, Map<String, Object> more) {
        try {
            var file = Files.createTempFile("handinhand", ".pdf");
            try {
                Files.write(file, pdf);
                var asked = new HashMap<String, Object>(more);
                asked.put("pdf", file.toString());
                return ask(question, asked);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized JsonNode ask(String question, Map<String, ?> asked) {
        try {
            questions.write(json.writeValueAsString(Map.of(question, asked)) + "\n");
            questions.flush();
            var answer = json.readTree(Objects.requireNonNull(answers.readLine(), "the judges have gone"));
            if (answer.has("error")) {
                throw new AssertionError(answer.get("error").asString());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(JsonNode glyph) {
        return glyph.valueStream().mapToInt(JsonNode::asInt).toArray();
    }

    private static Path fileOf(String face) {
        return Path.of("src/main/resources/fonts", face + ".ttf").toAbsolutePath();
    }

    private static String laid(String variable) {
        return Objects.requireNonNull(System.getenv(variable), variable + " is not set: ./test lays the judges ready");
    }
}
