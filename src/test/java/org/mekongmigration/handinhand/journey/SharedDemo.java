package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One demonstration and one browser for all walks: a start costs as much as twenty views. */
final class SharedDemo implements ParameterResolver {

    /** The running demonstration; ends with the last test. */
    static final class Demo implements AutoCloseable {

        private final Path data;
        private final RunningApplication application;
        private final Chromium browser;

        private Demo() {
            try {
                data = Files.createTempDirectory("handinhand-walks");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            application = RunningApplication.demo(data);
            browser = new Chromium();
        }

        Walk walk(Eyes eyes) {
            return new Walk(eyes, eyes.window(browser), application.address());
        }

        @Override
        public void close() throws IOException {
            browser.close();
            application.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedDemo.class))
                .computeIfAbsent(Demo.class, type -> new Demo(), Demo.class);
    }
}
