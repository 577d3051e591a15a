package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code export} and {@code check} start without the libraries that {@code src/main/scripts/web-libraries} names. */
class FileCommandsTest {

    private static final Pattern LIBRARY = Pattern.compile("([^/]+\\.jar)!/");

    @Test
    void needNoLibraryOfTheWebApplication() {
        var needed = librariesOf(ExportCommand.class, CheckCommand.class);
        assertThat(needed).anyMatch(name -> name.startsWith("icu4j-")).anyMatch(name -> name.startsWith("openpdf-"));
        assertThat(needed)
                .noneMatch(
                        name -> left().stream().anyMatch(it -> it.matcher(name).find()));
    }

    @Test
    void areSparedLibrariesThatThereAre() {
        var all = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        assertThat(left())
                .allMatch(it -> all.stream().anyMatch(name -> it.matcher(name).find()));
    }

    private static List<Pattern> left() {
        try (var lines = Files.lines(Path.of("src/main/scripts/web-libraries"))) {
            return lines.map(Pattern::compile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> librariesOf(Class<?>... commands) {
        var product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.mekongmigration.handinhand");
        return Stream.of(commands)
                .flatMap(command -> product.get(command).getTransitiveDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .flatMap(target -> target.getSource().stream())
                .map(source -> LIBRARY.matcher(source.getUri().toString()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
