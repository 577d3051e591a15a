package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.lessonplan.ui.PrintProof.Row;

/** How much paper is printed, drawn to scale, with what must be cut hatched; and ways to take less. */
class PrintBudget extends Div {

    private final Consumer<PrintChoice> chosen;
    private final List<WayToSave> taken = new ArrayList<>();

    PrintBudget(Consumer<PrintChoice> chosen) {
        this.chosen = chosen;
        addClassName("print-budget");
    }

    /** @param pupils absent while nobody has counted them */
    void show(PrintProof proof, PartNames names, @Nullable Integer pupils) {
        removeAll();
        // what was turned back by hand is not there to be undone
        taken.removeIf(way -> way.back().apply(proof.choice()).equals(proof.choice()));
        add(sum(proof, pupils), bar(proof, names));
    }

    /** Ways to save take a moment to be tried out: they come after the pages. */
    void offer(PrintProof proof, PartNames names) {
        add(ways(proof, names));
    }

    private Div sum(PrintProof proof, @Nullable Integer pupils) {
        int cut =
                proof.chosen().stream().filter(Row::isCut).mapToInt(Row::sheets).sum();
        var all = new Span(getTranslation(
                "lessonplan.print.budget.sheets",
                proof.sheets() - proof.largeSheets(),
                PrintPaper.name(proof.choice().paper())));
        all.addClassName("all");
        var sum = new Div(all);
        sum.addClassName("total");
        sum.getElement().setAttribute("role", "status");
        sum.add(new Span(
                pupils == null
                        ? getTranslation("lessonplan.print.budget.open")
                        : getTranslation("lessonplan.print.budget.class", pupils)));
        if (proof.largeSheets() > 0) {
            sum.add(new Span(getTranslation("lessonplan.print.budget.large", proof.largeSheets())));
        }
        if (cut > 0) {
            var cuts = proof.chosen().stream().mapToInt(Row::cuts).sum();
            sum.add(new Span(getTranslation("lessonplan.print.budget.cut", cut, cuts)));
        }
        return sum;
    }

    private Div bar(PrintProof proof, PartNames names) {
        var bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "list");
        for (var row : proof.chosen()) {
            var name = names.of(row.key());
            var piece = new Div(new Span(String.valueOf(row.sheets())), PartNames.span(name));
            piece.getElement().setAttribute("role", "listitem");
            piece.getElement().setAttribute("title", row.sheets() + " · " + name.text());
            piece.getStyle().set("flex-grow", String.valueOf(row.sheets()));
            piece.addClassName("piece");
            piece.getElement().getClassList().set("cut", row.isCut());
            bar.add(piece);
        }
        return bar;
    }

    private Div ways(PrintProof proof, PartNames names) {
        var ways = new Div();
        ways.addClassName("ways");
        for (var way : taken) {
            ways.add(button(getTranslation("lessonplan.print.way.undo", words(way, names)), Glyph.UNDO, () -> {
                taken.remove(way);
                chosen.accept(way.back().apply(proof.choice()));
            }));
        }
        for (var way : WayToSave.among(proof)) {
            var says = way.saves() == 0
                    ? words(way, names)
                    : getTranslation("lessonplan.print.way.saves", words(way, names), way.saves());
            var button = button(says, Glyph.LEAF, () -> {
                taken.add(way);
                chosen.accept(way.take().apply(proof.choice()));
            });
            button.addClassName("way");
            ways.add(button);
        }
        ways.setVisible(ways.getElement().getChildCount() > 0);
        return ways;
    }

    private String words(WayToSave way, PartNames names) {
        var key = "lessonplan.print.way." + way.key();
        var origin = way.of();
        if (origin == null) {
            return getTranslation(key);
        }
        var part = way.cards() > 0 ? PackPart.CARDS : PackPart.HANDOUTS;
        return getTranslation(key, names.of(new PartKey(part, origin)).text(), way.cards());
    }

    private static Button button(String words, Glyph glyph, Runnable clicked) {
        var button = new Button(words, glyph.icon(), click -> clicked.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
