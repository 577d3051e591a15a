package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.SchoolDetails;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.edition.BeforePrinting;
import org.mekongmigration.handinhand.edition.PrintableLinks;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.lessonplan.Curricula;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.PackedLessons;

/** Lays out packs and writes their files. */
@SpringComponent
record PrintPress(
        Printing printing, BeforePrinting before, WorkLookup lookup, PrintableLinks links, SchoolManagement schools) {

    /** That of the reader's school, if the lessons know its curriculum; absent: all. */
    @Nullable
    String country(List<Lesson> lessons) {
        return schools.mine()
                .map(SchoolDetails::country)
                .filter(Curricula.countries(lessons)::contains)
                .orElse(null);
    }

    PrintProof proof(PrintSubject subject, PrintChoice choice) {
        return PrintProof.of(printing, subject.order(choice, lookup), subject.lessons(choice.classOf()), choice);
    }

    /** @param before whose pages are taken as they are where the choice leaves them so */
    PrintProof proof(PrintSubject subject, PrintChoice choice, PrintProof before) {
        return choice.hasPagesOf(before.choice())
                ? before.again(subject.order(choice, lookup), choice)
                : proof(subject, choice);
    }

    /** A set of lessons with its plans as they are now. */
    List<Lesson> lessons(LessonPack pack) {
        return PackedLessons.find(pack, lookup);
    }

    void print(Printed printed, OutputStream out) throws IOException {
        printing.print(printed, out);
    }

    /** Several files in one ZIP. */
    void zip(List<Printed> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var printed : files) {
            var entry = new ZipEntry(printed.fileName());
            entry.setLastModifiedTime(FileTime.from(printed.imprint().made()));
            zip.putNextEntry(entry);
            printing.print(printed, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
