package org.mekongmigration.handinhand.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.portable.Kinds;

class ThemeWordsTest {

    @Test
    void hasAWordForEveryThemeOfTheActivitiesThatAreShipped() throws IOException {
        var format = Kinds.format();
        var themes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("lesson-templates"))) {
            for (var file : files.filter(it -> it.endsWith("work.yaml")).toList()) {
                if (format.read(file.toString(), Files.readAllBytes(file)).work() instanceof Activity activity) {
                    themes.addAll(activity.themes());
                }
            }
        }
        assertThat(themes).hasSizeGreaterThan(10);
        assertThat(ThemeWords.USUAL).containsAll(themes);
    }

    @Test
    void hasAWordForEachOfTheUsualOnes() throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/words/activity.properties"))) {
            words.load(in);
        }
        assertThat(words.stringPropertyNames())
                .containsAll(ThemeWords.USUAL.stream()
                        .map(theme -> "activity.theme." + theme)
                        .toList());
    }
}
