package org.mekongmigration.handinhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every text of {@code lesson-templates}, each once, as it stands in the files. */
public final class ShippedTexts {

    private ShippedTexts() {}

    public static Set<Text> all() {
        var texts = new LinkedHashSet<Text>();
        try (var files = Files.walk(Path.of("lesson-templates"))) {
            for (var file :
                    files.filter(file -> file.endsWith("work.yaml")).sorted().toList()) {
                collect(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A text stands under the tag of its language; what surrounds it does not matter here. */
    private static void collect(Object part, Set<Text> texts) {
        switch (part) {
            case Map<?, ?> entries ->
                entries.forEach((key, value) -> {
                    var language = language(key);
                    if (value instanceof String words && language.isPresent()) {
                        texts.add(Text.plain(language.get(), words));
                    } else {
                        collect(value, texts);
                    }
                });
            case List<?> entries -> entries.forEach(entry -> collect(entry, texts));
            case null, default -> {}
        }
    }

    private static Optional<Language> language(Object key) {
        return Language.offered().stream()
                .filter(language -> language.tag().equals(key))
                .findFirst();
    }
}
