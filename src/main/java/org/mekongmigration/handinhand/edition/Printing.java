package org.mekongmigration.handinhand.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.press.pdf.Imprint;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** From a work to its pages and its file: the one way, for web and command line alike. Thread-safe. */
public final class Printing {

    private static final String BUILD =
            Objects.requireNonNullElse(Printing.class.getPackage().getImplementationVersion(), "unpacked");

    private final Map<Class<?>, Composer<?>> composers = new HashMap<>();
    private final Typesetting typesetting;
    private final PdfPress press = new PdfPress();

    public Printing(List<Composer<?>> composers, Typesetting typesetting) {
        composers.forEach(composer -> this.composers.put(composer.type(), composer));
        this.typesetting = typesetting;
    }

    /**
     * A work laid out.
     *
     * @param fileName with its ending, safe on every system
     * @param findings of composing and of typesetting
     */
    public record Printed(
            Composition composition, Pages pages, Imprint imprint, Resolution resolution, String fileName) {

        public List<Finding> findings() {
            var all = new ArrayList<>(composition.findings());
            all.addAll(pages.findings());
            return List.copyOf(all);
        }
    }

    /** Composes alone: what would be seen. */
    public Composition compose(PrintOrder<?> order) {
        return composed(order);
    }

    /** Lays out what was composed, or a part of it. */
    public Pages layOut(Document document, Sheet sheet) {
        return typesetting.layOut(document, sheet);
    }

    public Printed layOut(PrintOrder<?> order) {
        var composition = composed(order);
        var sheet = order.edition().sheet(order.work().kind());
        var resolution = order.edition().smallFile() ? Resolution.SMALL : Resolution.PRINT;
        var key = DocumentKey.of(composition.document(), sheet, resolution, BUILD);
        var pages = typesetting.layOut(composition.document(), sheet);
        var imprint = new Imprint(order.changed(), key);
        return new Printed(composition, pages, imprint, resolution, FileNames.of(order, composition.document()));
    }

    /** Each part of a pack by itself, named in the order of the pack; the answers in a folder of their own. */
    public List<Printed> layOutApart(PrintOrder<?> order) {
        var composition = composed(order);
        if (!(composition.document().body() instanceof Flow flow)) {
            return List.of(layOut(order));
        }
        var sheet = order.edition().sheet(order.work().kind());
        var resolution = order.edition().smallFile() ? Resolution.SMALL : Resolution.PRINT;
        var apart = new ArrayList<Printed>();
        for (int i = 0; i < flow.parts().size(); i++) {
            var part = flow.parts().get(i);
            var document = new Document(composition.document().facts(), new Flow(List.of(part)));
            var imprint = new Imprint(order.changed(), DocumentKey.of(document, sheet, resolution, BUILD));
            apart.add(new Printed(
                    new Composition(document, i == 0 ? composition.findings() : List.of()),
                    typesetting.layOut(document, sheet),
                    imprint,
                    resolution,
                    FileNames.of(i + 1, part)));
        }
        return List.copyOf(apart);
    }

    /** @param out is flushed, not closed */
    public void print(Printed printed, OutputStream out) throws IOException {
        press.print(
                printed.pages(),
                printed.composition().document().facts(),
                printed.resolution(),
                printed.imprint(),
                out);
    }

    @SuppressWarnings("unchecked") // a composer is found by the class that it says itself
    private <C extends Content> Composition composed(PrintOrder<C> order) {
        var composer = (Composer<C>) composers.get(order.work().getClass());
        if (composer == null) {
            throw new IllegalArgumentException(
                    "nothing composes a " + order.work().kind());
        }
        return composer.compose(order);
    }
}
