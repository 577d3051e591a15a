package org.mekongmigration.handinhand;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Programs of the machine that tests use; ./test has seen to it that they are there. */
public final class Installed {

    private Installed() {}

    public static Path chromium() {
        return program("HANDINHAND_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    }

    public static Path mariaDbServer() {
        return program("HANDINHAND_MARIADBD", "mariadbd");
    }

    public static Path mariaDbInstallDb() {
        return program("HANDINHAND_MARIADB_INSTALL_DB", "mariadb-install-db");
    }

    /** Only for a benchmark. */
    public static Path nginx() {
        return program("HANDINHAND_NGINX", "nginx");
    }

    /** @param name as "pdfinfo" or "pdftotext" */
    public static Path poppler(String name) {
        return program("", name);
    }

    private static Path program(String variable, String... names) {
        var chosen = System.getenv(variable);
        if (chosen != null) {
            return Path.of(chosen);
        }
        var folders = Stream.concat(
                        Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(Path::of)
                .toList();
        return Arrays.stream(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(names[0] + " is not installed: ./test installs it or says how"));
    }
}
