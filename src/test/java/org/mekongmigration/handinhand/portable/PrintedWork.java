package org.mekongmigration.handinhand.portable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** Composes and prints works as everybody does. */
final class PrintedWork {

    static final Printing PRINTING = Composers.printing();
    static final Instant CHANGED = Instant.parse("2026-11-21T12:00:00Z");

    private PrintedWork() {}

    /** The files, with everything that they name found beside them. */
    static WorkLookup lookup(Path... files) {
        var named = List.of(files);
        return new FolderLookup(
                TestFormat.FORMAT, WorkFiles.read(TestFormat.FORMAT, named).works(), named);
    }

    static Content work(Path file) {
        return WorkFiles.read(TestFormat.FORMAT, List.of(file))
                .works()
                .getFirst()
                .work();
    }

    static Composition compose(Content work, Edition edition, WorkLookup lookup) {
        return PRINTING.compose(new PrintOrder<>(work, null, CHANGED, edition, lookup));
    }

    static byte[] print(Content work, Edition edition, WorkLookup lookup) {
        var out = new ByteArrayOutputStream();
        try {
            PRINTING.print(PRINTING.layOut(new PrintOrder<>(work, null, CHANGED, edition, lookup)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VeraPdf.kept(out.toByteArray());
    }
}
