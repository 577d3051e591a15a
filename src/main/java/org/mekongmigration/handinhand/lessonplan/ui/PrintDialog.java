package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.ui.PrintPress.Pack;

/** The pack before it is saved: its pages as they print, line for line, beside what can be chosen. */
class PrintDialog extends Dialog {

    private final PrintPress press;
    private final Pack pack;
    private final PrintPages pages = new PrintPages();
    private final PrintMissing missing = new PrintMissing();
    private final PrintFiles files;
    private final PrintBudget budget;

    PrintDialog(PrintPress press, Pack pack, Lesson lesson) {
        this.press = press;
        this.pack = pack;
        files = new PrintFiles(press, pack);
        budget = new PrintBudget(lesson);
        addClassName("print-dialog");
        setHeaderTitle(getTranslation("lessonplan.print.title"));
        var title =
                Shown.of(pack.plan().title(), ScreenLanguage.after(pack.plan().written(), this));
        var of = new Span(title.text());
        of.addClassName("of");
        of.getElement().setAttribute("lang", title.language().tag());
        getHeader().add(of, new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> close()));
        var options = new PrintOptions(pack.plan(), missing, this::show);
        var side = new Div(options, files);
        side.addClassName("side");
        var view = new Div(pages, budget);
        view.addClassName("view");
        var columns = new Div(view, side);
        columns.addClassName("columns");
        add(columns);
        show(PrintChoice.usual(pack.plan()));
    }

    private void show(PrintChoice choice) {
        Map<PackPart, Printed> printed = new EnumMap<>(PackPart.class);
        choice.parts().stream()
                .sorted()
                .forEach(part -> printed.put(part, press.layOut(pack, choice, EnumSet.of(part))));
        printed.values().removeIf(it -> it.pages().pages().isEmpty());
        pages.show(printed, choice);
        missing.show(printed.values());
        budget.show(printed);
        files.show(choice, printed.keySet());
    }
}
