package org.mekongmigration.handinhand.journey;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the screens say, so that a journey can be made in each of their languages. */
record Words(String language) {

    /** @param key begins with the name of its room */
    String say(String key, Object... arguments) {
        return new MessageFormat(words(key), new ULocale(language)).format(arguments);
    }

    /** The words with anything in the place of their arguments. */
    Pattern pattern(String key) {
        return Pattern.compile(Arrays.stream(words(key).split("\\{\\d[^}]*}", -1))
                // the browser reads it too, and knows no quoting by backslash Q
                .map(literal -> literal.replaceAll("[^\\p{L}\\p{M}\\p{N} ]", "."))
                .collect(Collectors.joining(".*")));
    }

    private String words(String key) {
        var room = key.substring(0, key.indexOf('.'));
        var file = "/words/" + room + (language.equals("th") ? "_th" : "") + ".properties";
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
