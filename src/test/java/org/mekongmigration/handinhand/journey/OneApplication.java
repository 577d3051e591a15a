package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One application for all journeys that neither stop it nor count on an empty one. It ends with the last of them. */
final class OneApplication implements ParameterResolver {

    private record Started(RunningApplication application, Path data) implements AutoCloseable {

        static Started now() {
            try {
                var data = Files.createTempDirectory("handinhand-journeys");
                return new Started(RunningApplication.demo(data), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            application.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningApplication.class;
    }

    @Override
    public RunningApplication resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return in(test);
    }

    static RunningApplication in(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(OneApplication.class))
                .computeIfAbsent("application", key -> Started.now(), Started.class)
                .application();
    }
}
