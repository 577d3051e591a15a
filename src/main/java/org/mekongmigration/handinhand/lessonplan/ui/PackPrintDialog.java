package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.work.WorkFacts;

/** A set of lessons before it is saved: one file with contents, or a ZIP with every part apart. */
class PackPrintDialog extends Dialog {

    private final PrintPress press;
    private final LessonPack pack;
    private final WorkFacts facts;
    private final PrintPages pages = new PrintPages();
    private final PrintMissing missing = new PrintMissing();
    private final Div files = new Div();
    private final String name;

    /** @param lessons of the set, at least one */
    PackPrintDialog(PrintPress press, LessonPack pack, WorkFacts facts, List<Lesson> lessons) {
        this.press = press;
        this.pack = pack;
        this.facts = facts;
        var first = forAll(lessons);
        var title = Shown.of(pack.title(), ScreenLanguage.after(first.written(), this));
        name = title.isEmpty() ? getTranslation("lessonplan.untitled") : title.text();
        addClassName("print-dialog");
        setHeaderTitle(getTranslation("lessonplan.pack.print"));
        getHeader().add(new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> close()));
        files.addClassName("print-files");
        var side = new Div(new PrintOptions(first, missing, this::show), files);
        side.addClassName("side");
        var view = new Div(pages);
        view.addClassName("view");
        var columns = new Div(view, side);
        columns.addClassName("columns");
        add(columns);
        show(PrintChoice.usual(first));
    }

    /** The first plan, with the languages of the pupils of all. */
    private static LessonPlan forAll(List<Lesson> lessons) {
        var languages = lessons.stream()
                .flatMap(lesson -> lesson.plan().pupilLanguages().stream())
                .distinct()
                .toList();
        return lessons.getFirst().plan().withPupilLanguages(languages);
    }

    private void show(PrintChoice choice) {
        files.removeAll();
        var together = EnumSet.noneOf(PackPart.class);
        together.addAll(choice.parts());
        together.remove(PackPart.ANSWERS);
        var printed = press.layOut(pack, facts, choice, together.isEmpty() ? choice.parts() : together);
        pages.show(printed, name);
        missing.show(List.of(printed));
        if (choice.eachByItself()) {
            files.add(link("lessonplan.pack.save.zip", true, () -> zip(choice)));
            return;
        }
        if (!together.isEmpty()) {
            files.add(link("lessonplan.pack.save", true, () -> pdf(choice, together)));
        }
        if (choice.parts().contains(PackPart.ANSWERS)) {
            var answers = EnumSet.of(PackPart.ANSWERS);
            files.add(link("lessonplan.print.save.answers", together.isEmpty(), () -> pdf(choice, answers)));
        }
    }

    /** Makes a file when it is asked for. */
    @FunctionalInterface
    private interface Making {
        DownloadResponse make() throws IOException;
    }

    private Anchor link(String words, boolean main, Making making) {
        var button = new Button(getTranslation(words), Glyph.DOWNLOAD.icon());
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

    private DownloadResponse pdf(PrintChoice choice, Set<PackPart> parts) throws IOException {
        var printed = press.layOut(pack, facts, choice, parts);
        var out = new ByteArrayOutputStream();
        press.print(printed, out);
        return response(out, printed.fileName(), "application/pdf");
    }

    private DownloadResponse zip(PrintChoice choice) throws IOException {
        var out = new ByteArrayOutputStream();
        press.zip(pack, facts, choice, out);
        var named = press.layOut(pack, facts, choice, choice.parts()).fileName();
        return response(out, named.replaceAll("[.]pdf$", ".zip"), "application/zip");
    }

    private static DownloadResponse response(ByteArrayOutputStream out, String name, String type) {
        var bytes = out.toByteArray();
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }
}
