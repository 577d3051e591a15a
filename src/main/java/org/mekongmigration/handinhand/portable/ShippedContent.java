package org.mekongmigration.handinhand.portable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.FormatRejected;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The works of {@code lesson-templates/}, brought in at start. Templates and terms are there for everybody; activities and books,
 * whose translations nobody has checked, wait on the desks of the Network's authors, but in a demonstration they are published.
 */
@Component
class ShippedContent {

    static final String FOLDER = "lesson-templates/";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);
    private static final Set<Kind> ALWAYS_PUBLISHED = EnumSet.of(Kind.LESSON_TEMPLATE, Kind.TERM);

    private final ContentFormat format;
    private final PicturesOfWorks pictures;
    private final WorkImporting importing;
    private final boolean demo;
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

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
        works().forEach(this::install);
    }

    private void install(IncomingWork work) {
        var content = pictures.bring(
                work,
                null,
                (file, refused) -> LOG.warn("{}: {} was not let in: {}", work.name(), file, refused.toString()));
        var publish = demo || ALWAYS_PUBLISHED.contains(content.kind());
        if (importing.install(content, publish).isEmpty()) {
            LOG.warn("{} was left out: the id {} belongs to a work of a person here", work.name(), content.id());
        }
    }

    private List<IncomingWork> works() {
        try {
            return Arrays.stream(resources.getResources("classpath:" + FOLDER + "*/work.yaml"))
                    .sorted(Comparator.comparing(ShippedContent::name))
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<IncomingWork> read(Resource file) {
        try (var in = file.getInputStream()) {
            Content content = format.read(name(file), in.readAllBytes()).work();
            return Optional.of(new IncomingWork(name(file), content, path -> {
                var beside = file.createRelative(path);
                if (!beside.exists()) {
                    throw new FileNotFoundException(path);
                }
                return beside.getInputStream();
            }));
        } catch (FormatRejected e) {
            LOG.error("A shipped work cannot be read and was left out: {}", e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        var address = file.getDescription();
        int at = address.lastIndexOf(FOLDER);
        return at < 0 ? address : address.substring(at).replaceAll("[\\])]+$", "");
    }
}
