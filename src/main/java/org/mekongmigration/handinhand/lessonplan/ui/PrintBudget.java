package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.lessonplan.GatheredMaterial;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/** How much paper the chosen parts take for this class. */
class PrintBudget extends Div {

    private final Lesson lesson;

    PrintBudget(Lesson lesson) {
        this.lesson = lesson;
        addClassName("print-budget");
        getElement().setAttribute("role", "status");
    }

    void show(Map<PackPart, Printed> printed) {
        removeAll();
        var pupils = lesson.plan().schoolClass().pupils();
        if (pupils == null) {
            add(new Span(getTranslation("lessonplan.print.budget.open")));
            return;
        }
        var cards = printed.containsKey(PackPart.CARDS) ? sheets(GatheredMaterial::isCut) : 0;
        var handouts = printed.containsKey(PackPart.HANDOUTS) ? sheets(it -> !it.isCut()) : 0;
        var own = pages(printed, PackPart.GUIDE) + pages(printed, PackPart.ANSWERS);
        var all = new Span(getTranslation("lessonplan.print.budget", cards + handouts + own, pupils));
        all.addClassName("all");
        add(all, new Span(getTranslation("lessonplan.print.budget.parts", own, cards, handouts)));
    }

    private static int pages(Map<PackPart, Printed> printed, PackPart part) {
        var pages = printed.get(part);
        return pages == null ? 0 : pages.pages().pages().size();
    }

    private int sheets(Predicate<GatheredMaterial> which) {
        return GatheredMaterial.of(lesson).stream()
                .filter(which)
                .map(GatheredMaterial::sheets)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
