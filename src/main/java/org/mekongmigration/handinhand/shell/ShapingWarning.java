package org.mekongmigration.handinhand.shell;

import org.mekongmigration.handinhand.typesetting.ShapingSelfCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, at start, if this JVM shapes the scripts otherwise than the pages were approved with. */
@Component
class ShapingWarning {

    private static final Logger LOG = LoggerFactory.getLogger(ShapingWarning.class);

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        var result = new ShapingSelfCheck().run();
        if (!result.differing().isEmpty()) {
            LOG.warn(
                    "This JVM ({}) sets {} otherwise than the approved pages. Use a JDK that brings its own HarfBuzz, as Temurin 25.",
                    result.jvm(),
                    result.differing());
        }
    }
}
