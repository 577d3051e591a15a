package org.mekongmigration.handinhand.portable;

import java.util.EnumSet;
import java.util.Set;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The works of {@code lesson-templates/}, brought in at start. Templates and terms are there for everybody; activities and books,
 * whose translations nobody has checked, wait on the desks of the Network's authors, but in a demonstration they are published.
 */
@Component
class ShippedContent {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);
    private static final Set<Kind> ALWAYS_PUBLISHED = EnumSet.of(Kind.LESSON_TEMPLATE, Kind.TERM);

    private final ContentFormat format;
    private final PicturesOfWorks pictures;
    private final WorkImporting importing;
    private final boolean demo;

    ShippedContent(
            ContentFormat format,
            PicturesOfWorks pictures,
            WorkImporting importing,
            @Value("${handinhand.demo:false}") boolean demo) {
        this.format = format;
        this.pictures = pictures;
        this.importing = importing;
        this.demo = demo;
    }

    /** A file that cannot be read is named, with line and key; the rest is brought in all the same. */
    @EventListener(ApplicationStartedEvent.class)
    void bringIn() {
        var shipped = ShippedWorks.all(format);
        shipped.problems().forEach(problem -> LOG.error("A shipped work was left out. {}", Messages.line(problem)));
        shipped.works().forEach(this::install);
    }

    private void install(FileWork work) {
        var id = work.work().id();
        var content = pictures.bring(
                work, null, (file, refused) -> LOG.warn("{}: {} was not let in: {}", id, file, refused.toString()));
        var publish = demo || ALWAYS_PUBLISHED.contains(content.kind());
        if (importing.install(content, publish).isEmpty()) {
            LOG.warn("The shipped work {} was left out: the id belongs to a person's work here", id);
        }
    }
}
