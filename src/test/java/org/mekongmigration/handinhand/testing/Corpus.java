package org.mekongmigration.handinhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/** The lines of {@code src/test/resources/corpus}: good for shaping, not written by native speakers. */
public final class Corpus {

    private Corpus() {}

    public static List<Text> all() {
        var all = new ArrayList<Text>();
        Language.offered().forEach(language -> all.addAll(of(language)));
        return all;
    }

    public static List<Text> of(Language language) {
        return lines(language.tag().replace("-Hans", "") + ".txt").stream()
                .map(line -> Text.plain(language, line))
                .toList();
    }

    /** Texts that have hurt before. */
    public static List<Text> stress() {
        return lines("stress.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> Text.plain(new Language(parts[0].equals("zh") ? "zh-Hans" : parts[0]), parts[2]))
                .toList();
    }

    private static List<String> lines(String file) {
        try (var in = Corpus.class.getResourceAsStream("/corpus/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
