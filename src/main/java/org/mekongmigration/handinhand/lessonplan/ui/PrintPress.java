package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.PackedLessons;
import org.mekongmigration.handinhand.work.WorkFacts;

/** Lays out packs and writes their files. */
@SpringComponent
class PrintPress {

    private final Printing printing;
    private final WorkLookup lookup;

    PrintPress(Printing printing, WorkLookup lookup) {
        this.printing = printing;
        this.lookup = lookup;
    }

    /** A plan as it was when the dialog was opened. */
    record Pack(LessonPlan plan, WorkFacts facts) {}

    Printed layOut(Pack pack, PrintChoice choice, Set<PackPart> parts) {
        return printing.layOut(
                new PrintOrder<>(pack.plan(), pack.facts().head(), pack.facts().touchedAt(), choice.of(parts), lookup));
    }

    /** A set of lessons with its plans as they are now. */
    Printed layOut(LessonPack pack, WorkFacts facts, PrintChoice choice, Set<PackPart> parts) {
        return printing.layOut(order(pack, facts, choice, parts));
    }

    /** Each part of the set by itself, in one ZIP. */
    void zip(LessonPack pack, WorkFacts facts, PrintChoice choice, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var printed : printing.layOutApart(order(pack, facts, choice, choice.parts()))) {
            var entry = new ZipEntry(printed.fileName());
            entry.setLastModifiedTime(FileTime.from(facts.touchedAt()));
            zip.putNextEntry(entry);
            printing.print(printed, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private PrintOrder<LessonPack> order(LessonPack pack, WorkFacts facts, PrintChoice choice, Set<PackPart> parts) {
        return new PrintOrder<>(pack, facts.head(), facts.touchedAt(), choice.of(parts), lookup);
    }

    List<Lesson> lessons(LessonPack pack) {
        return PackedLessons.find(pack, lookup);
    }

    void print(Printed printed, OutputStream out) throws IOException {
        printing.print(printed, out);
    }
}
