package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Printing.Printed;
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
    private final PrintBudget budget;
    private @Nullable PrintChoice wanted;

    /** @param lessons of the set, at least one */
    PackPrintDialog(PrintPress press, LessonPack pack, WorkFacts facts, List<Lesson> lessons) {
        this.press = press;
        this.pack = pack;
        this.facts = facts;
        budget = new PrintBudget(lessons);
        var first = forAll(lessons);
        var title = Shown.of(pack.title(), ScreenLanguage.after(first.written(), this));
        name = title.isEmpty() ? getTranslation("lessonplan.untitled") : title.text();
        addClassName("print-dialog");
        setHeaderTitle(getTranslation("lessonplan.pack.print"));
        var of = new Span(name);
        of.addClassName("of");
        of.getElement().setAttribute("lang", title.language().tag());
        getHeader().add(of, new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> close()));
        files.addClassName("print-files");
        var side = new Div(new PrintOptions(first, missing, this::show), files);
        side.addClassName("side");
        var view = new Div(pages, budget);
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

    /** The browser first shows that the pages are being laid out: with four lessons that takes seconds. */
    private void show(PrintChoice choice) {
        wanted = choice;
        files.removeAll();
        budget.setVisible(false);
        pages.laying();
        getElement().executeJs("return true").then(shown -> {
            if (choice.equals(wanted)) {
                layOut(choice);
            }
        });
    }

    /** What is saved is what is shown; the answers, which are not, are laid out when they are asked for. */
    private void layOut(PrintChoice choice) {
        var together = EnumSet.noneOf(PackPart.class);
        together.addAll(choice.parts());
        together.remove(PackPart.ANSWERS);
        var shown = together.isEmpty() ? choice.parts() : together;
        var printed = press.layOut(pack, facts, choice, shown);
        pages.show(printed, name);
        missing.show(List.of(printed));
        budget.show(shown, own(choice, shown, printed));
        budget.setVisible(true);
        if (choice.eachByItself()) {
            files.add(link("lessonplan.pack.save.zip", true, () -> zip(choice, printed.fileName())));
            return;
        }
        if (!together.isEmpty()) {
            files.add(link("lessonplan.pack.save", true, () -> pdf(printed)));
        }
        if (choice.parts().contains(PackPart.ANSWERS)) {
            files.add(link(
                    "lessonplan.print.save.answers",
                    together.isEmpty(),
                    () -> pdf(press.layOut(pack, facts, choice, EnumSet.of(PackPart.ANSWERS)))));
        }
    }

    /** Pages that nobody copies: all but the sheets. */
    private int own(PrintChoice choice, Set<PackPart> shown, Printed printed) {
        var sheets = EnumSet.noneOf(PackPart.class);
        sheets.addAll(shown);
        sheets.retainAll(EnumSet.of(PackPart.CARDS, PackPart.HANDOUTS));
        var all = printed.pages().pages().size();
        if (sheets.isEmpty()) {
            return all;
        }
        return sheets.equals(shown)
                ? 0
                : all
                        - press.layOut(pack, facts, choice, sheets)
                                .pages()
                                .pages()
                                .size();
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

    private DownloadResponse pdf(Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        press.print(printed, out);
        return response(out, printed.fileName(), "application/pdf");
    }

    private DownloadResponse zip(PrintChoice choice, String fileName) throws IOException {
        var out = new ByteArrayOutputStream();
        press.zip(pack, facts, choice, out);
        return response(out, fileName.replaceAll("[.]pdf$", ".zip"), "application/zip");
    }

    private static DownloadResponse response(ByteArrayOutputStream out, String name, String type) {
        var bytes = out.toByteArray();
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }
}
