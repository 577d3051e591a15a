package org.mekongmigration.handinhand.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a person does about a finding: one word for each id, by which screens and command line find the words. */
final class Mends {

    private static final String LOOK = "look";
    private static final Map<String, String> BY_FINDING = read();

    private Mends() {}

    static String of(String finding) {
        return BY_FINDING.getOrDefault(finding, LOOK);
    }

    private static Map<String, String> read() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Mends.class.getResourceAsStream("/mends.properties")), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(in);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(id -> id, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
