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
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.lessonplan.ui.PrintPress.Pack;

/** The files to save: one for all, or one a part; the answers always by themselves. */
class PrintFiles extends Div {

    private final PrintPress press;
    private final Pack pack;

    PrintFiles(PrintPress press, Pack pack) {
        this.press = press;
        this.pack = pack;
        addClassName("print-files");
    }

    /** @param there the chosen parts that this lesson has */
    void show(PrintChoice choice, Set<PackPart> there) {
        removeAll();
        var first = true;
        for (var parts : choice.files()) {
            var file = EnumSet.noneOf(PackPart.class);
            file.addAll(parts);
            file.retainAll(there);
            if (!file.isEmpty()) {
                add(save(choice, file, first));
                first = false;
            }
        }
    }

    private Anchor save(PrintChoice choice, Set<PackPart> parts, boolean main) {
        var button = new Button(words(choice, parts), Glyph.DOWNLOAD.icon());
        // the link around it is what is pressed and focused
        button.getElement().setAttribute("tabindex", "-1").setAttribute("role", "presentation");
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var link = new Anchor("", button);
        link.setHref(DownloadHandler.fromInputStream(event -> download(choice, parts)));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private DownloadResponse download(PrintChoice choice, Set<PackPart> parts) throws IOException {
        var printed = press.layOut(pack, choice, parts);
        var out = new ByteArrayOutputStream();
        press.print(printed, out);
        var bytes = out.toByteArray();
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), printed.fileName(), "application/pdf", bytes.length);
    }

    private String words(PrintChoice choice, Set<PackPart> parts) {
        if (parts.equals(EnumSet.of(PackPart.ANSWERS))) {
            return getTranslation("lessonplan.print.save.answers");
        }
        if (!choice.eachByItself()) {
            return getTranslation("lessonplan.print.save");
        }
        return getTranslation(
                "lessonplan.print.save.part",
                parts.stream()
                        .map(it -> getTranslation("lessonplan.print.part." + it.word()))
                        .collect(Collectors.joining(", ")));
    }
}
