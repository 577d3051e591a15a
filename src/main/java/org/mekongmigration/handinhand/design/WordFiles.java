package org.mekongmigration.handinhand.design;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the word files of all rooms: one file a room and language, each key beginning with the name of its room. */
class WordFiles {

    Map<String, String> read(Language language) {
        var suffix = language.equals(Language.ENGLISH) ? "" : "_" + language.tag();
        var all = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
                var name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
                if (suffix.isEmpty() ? !name.contains("_") : name.endsWith(suffix)) {
                    all.putAll(read(file, name.replace(suffix, "") + "."));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    private Map<String, String> read(Resource file, String prefix) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (!key.startsWith(prefix)) {
                throw new IllegalStateException(file + ": the key " + key + " must begin with " + prefix);
            }
            words.put(key, properties.getProperty(key));
        }
        return words;
    }
}
