package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.edition.ui.LinkToPrint;
import org.mekongmigration.handinhand.language.Language;

/** A plan, a set of lessons or an activity before it is printed: its pages line for line, the paper that it takes, and what can be chosen. */
@StyleSheet("look/print.css")
class PrintDialog extends Dialog {

    private final PrintPress press;
    private final PrintSubject subject;
    private final PrintPages pages = new PrintPages();
    private final PrintMissing missing = new PrintMissing();
    private final PrintFiles files;
    private final PrintBudget budget = new PrintBudget(this::show);
    private final PrintOptions options;
    private final LinkToPrint link;
    private @Nullable PrintChoice wanted;
    private @Nullable PrintProof proof;

    PrintDialog(PrintPress press, PrintSubject subject) {
        this.press = press;
        this.subject = subject;
        files = new PrintFiles(press);
        addClassName("print-dialog");
        setHeaderTitle(getTranslation(subject.title()));
        getHeader().add(of(), new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> close()));
        var usual = PrintChoice.usual(subject.forAll()).forCountry(press.country(subject.lessons()));
        options = new PrintOptions(usual, known(), missing, this::show);
        link = new LinkToPrint(
                press.links().of(subject.facts().id()),
                where(usual),
                chosen -> show(options.chosen().linked(chosen)));
        options.add(link);
        var side = new Div(options, files);
        side.addClassName("side");
        var view = new Div(pages, budget);
        view.addClassName("view");
        var columns = new Div(view, side);
        columns.addClassName("columns");
        add(columns);
        show(usual);
    }

    private String where(PrintChoice choice) {
        return getTranslation(
                choice.wants(PartKey.GUIDE) ? "lessonplan.print.link.where" : "lessonplan.print.link.nowhere");
    }

    private Span of() {
        var title = Shown.of(
                subject.work().title(), ScreenLanguage.after(subject.forAll().written(), this));
        var name = new Span(title.isEmpty() ? getTranslation("lessonplan.untitled") : title.text());
        name.getElement().setAttribute("lang", title.language().tag());
        var of = new Span(name);
        of.addClassName("of");
        var className = subject.isSet() ? null : subject.forAll().schoolClass().name();
        if (className != null && !className.isBlank()) {
            of.add(new Span(" · " + getTranslation("lessonplan.print.for-class", className)));
        }
        return of;
    }

    /** Those in which anything of it is written. */
    private List<Language> known() {
        return Stream.concat(
                        subject.work().languages().stream(),
                        subject.lessons().stream()
                                .flatMap(lesson -> lesson.activities().values().stream())
                                .flatMap(adapted -> adapted.activity().languages().stream()))
                .distinct()
                .toList();
    }

    /** A set takes seconds: the browser first shows that its pages are being laid out. */
    private void show(PrintChoice choice) {
        wanted = choice;
        boolean isQuick = !subject.isSet() || proof != null && choice.hasPagesOf(proof.choice());
        if (isQuick) {
            layOut(choice);
            return;
        }
        files.removeAll();
        budget.setVisible(false);
        pages.laying();
        getElement().executeJs("return true").then(shown -> {
            if (choice.equals(wanted)) {
                layOut(choice);
            }
        });
    }

    private void layOut(PrintChoice choice) {
        var now = proof == null ? press.proof(subject, choice) : press.proof(subject, choice, proof);
        proof = now;
        var names = PartNames.of(now, this);
        var pupils = choice.classOf() != null ? choice.classOf() : subject.pupils();
        pages.show(now, names);
        missing.show(now, names);
        options.show(now, names, subject.pupils());
        link.stands(where(choice));
        budget.show(now, names, pupils);
        budget.setVisible(!now.chosen().isEmpty());
        files.show(now);
        getElement().executeJs("return true").then(seen -> {
            if (choice.equals(wanted)) {
                budget.offer(now, names);
            }
        });
    }
}
