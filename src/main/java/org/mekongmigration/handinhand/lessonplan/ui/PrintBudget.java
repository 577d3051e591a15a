package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.lessonplan.GatheredMaterial;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/** How much paper the chosen parts take for this class. */
class PrintBudget extends Div {

    private final List<Lesson> lessons;

    PrintBudget(Lesson lesson) {
        this(List.of(lesson));
    }

    /** @param lessons that share their materials */
    PrintBudget(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
        addClassName("print-budget");
        getElement().setAttribute("role", "status");
    }

    void show(Map<PackPart, Printed> printed) {
        show(printed.keySet(), pages(printed, PackPart.GUIDE) + pages(printed, PackPart.ANSWERS));
    }

    /** @param own pages that only the teacher has */
    void show(Set<PackPart> printed, int own) {
        removeAll();
        var pupils = pupils();
        if (pupils == null) {
            add(new Span(getTranslation("lessonplan.print.budget.open")));
            return;
        }
        var cards = printed.contains(PackPart.CARDS) ? sheets(GatheredMaterial::isCut) : 0;
        var handouts = printed.contains(PackPart.HANDOUTS) ? sheets(it -> !it.isCut()) : 0;
        var all = new Span(getTranslation("lessonplan.print.budget", cards + handouts + own, pupils));
        all.addClassName("all");
        add(all, new Span(getTranslation("lessonplan.print.budget.parts", own, cards, handouts)));
    }

    /** Of the largest class; absent while one of them is not counted. */
    private @Nullable Integer pupils() {
        int most = 0;
        for (var lesson : lessons) {
            var pupils = lesson.plan().schoolClass().pupils();
            if (pupils == null) {
                return null;
            }
            most = Math.max(most, pupils);
        }
        return most;
    }

    private static int pages(Map<PackPart, Printed> printed, PackPart part) {
        var pages = printed.get(part);
        return pages == null ? 0 : pages.pages().pages().size();
    }

    private int sheets(Predicate<GatheredMaterial> which) {
        return GatheredMaterial.of(lessons).stream()
                .filter(which)
                .map(GatheredMaterial::sheets)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
