package org.mekongmigration.handinhand.portable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.portable.ShippedReport.Brought;
import org.mekongmigration.handinhand.work.Installed;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The works of {@code lesson-templates/}, brought in at start. Templates and terms are there for everybody; activities and books,
 * whose translations nobody has checked, wait for a reviewer of the Network, but in a demonstration they are published.
 */
@Component
@Profile("!still") // a database that a backup goes into has to stay empty until then
public class ShippedContent {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);
    private static final Set<Kind> ALWAYS_PUBLISHED = EnumSet.of(Kind.LESSON_TEMPLATE, Kind.TERM);

    private final ContentFormat format;
    private final PicturesOfWorks pictures;
    private final WorkImporting importing;
    private final boolean demo;
    private final Optional<Path> folder;
    private final AtomicReference<ShippedReport> report;

    /** @param folder of the Network's own, read in place of what is shipped; empty: what is shipped */
    ShippedContent(
            ContentFormat format,
            PicturesOfWorks pictures,
            WorkImporting importing,
            @Value("${handinhand.demo:false}") boolean demo,
            @Value("${handinhand.lesson-templates:}") String folder) {
        this.format = format;
        this.pictures = pictures;
        this.importing = importing;
        this.demo = demo;
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()));
        this.report = new AtomicReference<>(new ShippedReport(this.folder, List.of(), List.of()));
    }

    /** What became of the files when the application started. */
    public ShippedReport report() {
        return report.get();
    }

    /** A file that cannot be read is named, with line and key; the rest is brought in all the same. */
    @EventListener(ApplicationStartedEvent.class)
    void bringIn() {
        var files = folder.map(this::read).orElseGet(() -> ShippedWorks.all(format));
        files.problems().forEach(problem -> LOG.error("A shipped work was left out. {}", Messages.line(problem)));
        var brought = new ArrayList<Brought>();
        files.works().forEach(work -> brought.add(install(work)));
        report.set(new ShippedReport(folder, brought, files.problems()));
    }

    /** A folder with nothing in it is well: who keeps none wants none. */
    private ReadFiles read(Path chosen) {
        return Files.isDirectory(chosen) && WorkFiles.none(chosen)
                ? new ReadFiles(List.of(), List.of())
                : WorkFiles.read(format, List.of(chosen));
    }

    private Brought install(FileWork work) {
        var id = work.work().id();
        var content = pictures.bring(
                work, null, (file, refused) -> LOG.warn("{}: {} was not let in: {}", id, file, refused.toString()));
        var publish = demo || ALWAYS_PUBLISHED.contains(content.kind());
        var installed = importing.install(content, publish);
        say(content.id().value(), installed);
        return new Brought(content, installed.outcome());
    }

    private static void say(String id, Installed installed) {
        switch (installed.outcome()) {
            case NEW, UNCHANGED -> {}
            case NEW_REVISION ->
                LOG.info(
                        "The file of {} has changed: version {}",
                        id,
                        installed.number().orElseThrow());
            case CHANGED_HERE ->
                LOG.warn(
                        "The file of {} has changed and was left: people have changed the work here since it came from its file",
                        id);
            case NOT_OURS -> LOG.warn("The shipped work {} was left out: the id belongs to a person's work here", id);
        }
    }
}
