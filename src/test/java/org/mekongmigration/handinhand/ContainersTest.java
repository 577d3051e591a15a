package org.mekongmigration.handinhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** No container engine runs where these tests run: what the two files promise is read from them. */
class ContainersTest {

    private final Map<String, Object> compose = compose();
    private final List<String> dockerfile = lines("src/main/docker/Dockerfile");

    @Test
    void composeStartsTheApplicationAndMariaDb() {
        assertThat(map(compose, "services")).containsOnlyKeys("application", "database");
        assertThat(service("database")).containsEntry("image", "mariadb:10.11");
        assertThat(map(service("application"), "build"))
                .containsEntry("dockerfile", "src/main/docker/Dockerfile")
                .containsEntry("context", ".");
    }

    @Test
    void composeWaitsUntilTheDatabaseIsHealthy() {
        assertThat(map(service("application"), "depends_on", "database")).containsEntry("condition", "service_healthy");
        assertThat(map(service("database"), "healthcheck")).containsKey("test");
        assertThat(map(service("application"), "healthcheck")).containsEntry("test", List.of("CMD", "/healthy"));
    }

    @Test
    void composeKeepsDataInNamedVolumes() {
        assertThat(map(compose, "volumes")).containsOnlyKeys("data", "database");
        assertThat(service("application")).containsEntry("volumes", List.of("data:/data"));
        assertThat(service("database")).containsEntry("volumes", List.of("database:/var/lib/mysql"));
    }

    @Test
    void composeHoldsNoSecretAndRefusesToStartWithoutOne() {
        for (var name : List.of("application", "database")) {
            map(service(name), "environment").forEach((key, value) -> {
                if (key.contains("PASSWORD")) {
                    assertThat(value.toString()).as(key).matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                }
            });
        }
        assertThat(map(service("database"), "environment")).containsKeys("MARIADB_PASSWORD", "MARIADB_ROOT_PASSWORD");
        assertThat(map(service("application"), "environment")).containsKey("HANDINHAND_DB_PASSWORD");
    }

    @Test
    void imageIsBuiltInTwoStagesAndRunsOnATemurin25Jre() {
        assertThat(dockerfile.stream().filter(line -> line.startsWith("FROM ")))
                .containsExactly("FROM eclipse-temurin:25-jdk AS build", "FROM eclipse-temurin:25-jre");
        assertThat(lastStage()).anyMatch(line -> line.contains("--from=build") && line.contains("handinhand.jar"));
    }

    @Test
    void imageRunsWithoutRights() {
        assertThat(lastStage()).contains("USER 10001").noneMatch(line -> line.equals("USER root"));
    }

    @Test
    void imageNeedsNoSystemFontsAndOfTheSystemLibwebpAlone() {
        assertThat(lastStage()).noneMatch(line -> line.contains("fonts-") || line.contains("fontconfig"));
        assertThat(lastStage().stream().filter(line -> line.contains("install")))
                .containsExactly(" && apt-get install -y --no-install-recommends libwebp7 \\");
    }

    @Test
    void imageSaysWhetherItIsHealthy() {
        assertThat(lastStage())
                .anyMatch(line -> line.startsWith("HEALTHCHECK ") && line.endsWith("CMD [\"/healthy\"]"));
        assertThat(Path.of("src/main/docker/healthy")).isExecutable();
    }

    private List<String> lastStage() {
        var from = dockerfile.lastIndexOf("FROM eclipse-temurin:25-jre");
        return dockerfile.subList(from, dockerfile.size());
    }

    private Map<String, Object> service(String name) {
        return map(compose, "services", name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> in, String... path) {
        var at = in;
        for (var key : path) {
            assertThat(at).containsKey(key);
            at = (Map<String, Object>) at.get(key);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> compose() {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return (Map<String, Object>) new Load(settings).loadFromString(String.join("\n", lines("docker-compose.yml")));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
