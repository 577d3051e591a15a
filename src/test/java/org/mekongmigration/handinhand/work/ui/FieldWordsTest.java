package org.mekongmigration.handinhand.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever field of a work has changed, the comparison has a name for it. */
class FieldWordsTest {

    /** What is never named by itself: the head of a file, and what hangs on a text or on a pair of numbers. */
    private static final Set<String> UNNAMED = Set.of("format", "id", "to");

    @Test
    void existForEveryKeyOfTheFormat() throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("src/main/resources/words/work.properties"))));
        var keys = new TreeSet<String>();
        try (var schemas = Files.list(Path.of("src/main/resources/schemas"))) {
            for (var schema : schemas.toList()) {
                gather(JsonMapper.builder().build().readValue(Files.readString(schema), Object.class), keys);
            }
        }
        keys.removeAll(UNNAMED);

        assertThat(keys)
                .hasSizeGreaterThan(80)
                .allSatisfy(key -> assertThat(words).containsKey("work.field." + key));
    }

    private static void gather(Object schema, Set<String> keys) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(key -> keys.add((String) key));
            }
            map.values().forEach(inner -> gather(inner, keys));
        } else if (schema instanceof Iterable<?> list) {
            list.forEach(inner -> gather(inner, keys));
        }
    }
}
