package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.edition.Printing.Printed;

/** The files to save: one for all, or one a part in a ZIP; for the whole class, or one copy for the copier; the answers always by themselves. */
class PrintFiles extends Div {

    private final PrintPress press;

    PrintFiles(PrintPress press) {
        this.press = press;
        addClassName("print-files");
    }

    void show(PrintProof proof) {
        removeAll();
        if (proof.chosen().isEmpty()) {
            return;
        }
        if (proof.choice().eachByItself()) {
            offer(proof, "lessonplan.print.save.zip", forClass -> zip(proof, forClass));
            return;
        }
        var together = proof.together();
        if (together != null) {
            offer(proof, "lessonplan.print.save", forClass -> pdf(proof.file(together, forClass)));
        }
        for (var book : proof.books()) {
            var laid = book.laid();
            if (laid != null) {
                add(link(
                        "lessonplan.print.save.book",
                        Glyph.BOOK,
                        together == null,
                        () -> pdf(
                                book.file(proof.printing(), laid, proof.choice().bookCopies()))));
            }
        }
        var posters = proof.posters().laid();
        if (posters != null) {
            add(link("lessonplan.print.save.posters", Glyph.DOWNLOAD, together == null, () -> pdf(posters)));
        }
        var answers = proof.answers();
        if (answers != null) {
            add(link(
                    "lessonplan.print.save.answers",
                    Glyph.DOWNLOAD,
                    together == null,
                    () -> pdf(proof.file(answers, true))));
        }
    }

    /** Makes a file when it is asked for. */
    @FunctionalInterface
    private interface Making {
        DownloadResponse make() throws IOException;
    }

    /** Makes a file for the class, or with one copy of each. */
    @FunctionalInterface
    private interface MakingFor {
        DownloadResponse make(boolean forClass) throws IOException;
    }

    private void offer(PrintProof proof, String words, MakingFor making) {
        if (proof.hasCopies()) {
            add(link("lessonplan.print.save.once", Glyph.COPY, false, () -> making.make(false)));
        }
        add(link(words, Glyph.DOWNLOAD, true, () -> making.make(true)));
    }

    private Anchor link(String words, Glyph glyph, boolean main, Making making) {
        var button = new Button(getTranslation(words), glyph.icon());
        // the link around it is what is pressed and focused
        button.getElement().setAttribute("tabindex", "-1").setAttribute("role", "presentation");
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var link = new Anchor("", button);
        link.setHref(DownloadHandler.fromInputStream(event -> making.make()));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private DownloadResponse pdf(Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        press.print(printed, out);
        return response(out, printed.fileName(), "application/pdf");
    }

    private DownloadResponse zip(PrintProof proof, boolean forClass) throws IOException {
        var out = new ByteArrayOutputStream();
        press.zip(proof.apart(forClass), out);
        return response(out, proof.fileName().replaceAll("[.]pdf$", ".zip"), "application/zip");
    }

    private static DownloadResponse response(ByteArrayOutputStream out, String name, String type) {
        var bytes = out.toByteArray();
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }
}
