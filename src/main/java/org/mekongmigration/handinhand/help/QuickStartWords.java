package org.mekongmigration.handinhand.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;

/** The words of the quick starts in one language, from {@code quick-start/<language>.properties}. */
final class QuickStartWords {

    private final Language language;
    private final Properties words = new Properties();

    QuickStartWords(Language language) {
        this.language = language;
        var name = "/quick-start/" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(QuickStartWords.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    Text say(String key) {
        var said = words.getProperty(key);
        if (said == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return Text.plain(language, said);
    }

    /** key.1, key.2 and so on, as far as they go. */
    List<Text> list(String key) {
        var all = new ArrayList<Text>();
        for (int at = 1; has(key + "." + at); at++) {
            all.add(say(key + "." + at));
        }
        return all;
    }

    /** The same, each with its number in the digits of the language. */
    List<Block.Aim> steps(String key) {
        var steps = new ArrayList<Block.Aim>();
        for (var words : list(key)) {
            steps.add(new Block.Aim(Text.plain(language, Digits.of(language, steps.size() + 1)), words));
        }
        return steps;
    }
}
