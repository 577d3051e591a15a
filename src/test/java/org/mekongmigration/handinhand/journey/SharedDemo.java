package org.mekongmigration.handinhand.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all walks, beside the one application: a start costs as much as twenty views. */
final class SharedDemo implements ParameterResolver {

    /** The running demonstration, seen through a browser that ends with the last test. */
    static final class Demo implements AutoCloseable {

        private final RunningApplication application;
        private final Chromium browser = new Chromium();

        private Demo(RunningApplication application) {
            this.application = application;
        }

        Walk walk(Eyes eyes) {
            return new Walk(eyes, eyes.window(browser), application.address());
        }

        @Override
        public void close() {
            browser.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var application = OneApplication.in(context);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedDemo.class))
                .computeIfAbsent(Demo.class, type -> new Demo(application), Demo.class);
    }
}
