package org.mekongmigration.handinhand.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class HelpedTest {

    @Test
    void isSaidOfEachViewInTheFrame() throws IOException {
        var words = words();
        assertThat(views()).hasSizeGreaterThan(10).allSatisfy(view -> {
            var topic = Helped.of(view).topic();
            assertThat(topic).isNotEqualTo("other");
            assertThat(words.stringPropertyNames()).contains("help." + topic + ".what", "help." + topic + ".begin");
        });
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.mekongmigration.handinhand").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), HelpedTest.class.getClassLoader()))
                .filter(view -> view.getAnnotation(Route.class).autoLayout())
                .toList();
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var in = Objects.requireNonNull(HelpedTest.class.getResourceAsStream("/words/help.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
