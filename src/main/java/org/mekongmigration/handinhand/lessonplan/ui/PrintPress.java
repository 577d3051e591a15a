package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
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

    void print(Printed printed, OutputStream out) throws IOException {
        printing.print(printed, out);
    }
}
