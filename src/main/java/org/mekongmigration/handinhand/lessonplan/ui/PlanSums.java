package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.lessonplan.GatheredMaterial;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/** The four facts over the lesson: minutes, objectives, materials, paper. Each opens what stands behind it. */
class PlanSums extends Div {

    private static final int RINGS = 6;

    private final NativeButton minutes;
    private final NativeButton objectives;
    private final NativeButton materials;
    private final NativeButton paper;

    PlanSums(Runnable openClass, Runnable openObjectives, Runnable openMaterials) {
        addClassName("plan-sums");
        minutes = fact(openClass);
        objectives = fact(openObjectives);
        materials = fact(openMaterials);
        paper = fact(openMaterials);
        add(minutes, objectives, materials, paper);
    }

    void show(Lesson lesson) {
        minutes(lesson);
        objectives(lesson);
        var gathered = GatheredMaterial.of(lesson);
        var prepare = lesson.withPreparation().size();
        set(
                materials,
                "lessonplan.sums.materials",
                big(String.valueOf(gathered.size())),
                small(prepare == 0 ? "" : getTranslation("lessonplan.sums.prepare", prepare)));
        paper(gathered);
    }

    private void minutes(Lesson lesson) {
        var end = lesson.plan().schoolClass().minutes();
        var value = new ArrayList<Component>();
        value.add(big(String.valueOf(lesson.minutes())));
        value.add(small(
                end == null ? getTranslation("lessonplan.minutes.word") : getTranslation("lessonplan.sums.of", end)));
        if (lesson.over() > 0) {
            value.add(new Pill(getTranslation("lessonplan.sums.over", lesson.over()), Colour.CLAY));
        }
        minutes.getElement().getClassList().set("over", lesson.over() > 0);
        set(minutes, "lessonplan.sums.minutes", value.toArray(Component[]::new));
    }

    private void objectives(Lesson lesson) {
        var all = lesson.plan().objectives();
        var covered = all.stream().filter(lesson::covers).count();
        var value = new ArrayList<Component>();
        for (var index = 0; index < Math.min(RINGS, all.size()); index++) {
            var ring = new Span(String.valueOf(index + 1));
            ring.addClassName("num");
            ring.getElement().getClassList().set("open", !lesson.covers(all.get(index)));
            ring.getElement().setAttribute("aria-hidden", "true");
            value.add(ring);
        }
        value.add(small(
                all.isEmpty()
                        ? getTranslation("lessonplan.sums.objectives.none")
                        : getTranslation("lessonplan.sums.covered", covered, all.size())));
        set(objectives, "lessonplan.sums.objectives", value.toArray(Component[]::new));
    }

    private void paper(List<GatheredMaterial> gathered) {
        var open = gathered.stream().anyMatch(it -> it.printable() != null && it.count() == null);
        if (open) {
            set(paper, "lessonplan.sums.paper", small(getTranslation("lessonplan.sums.paper.open")));
            return;
        }
        var sheets = sheets(gathered);
        var cut = sheets(gathered.stream().filter(GatheredMaterial::isCut).toList());
        set(
                paper,
                "lessonplan.sums.paper",
                big(getTranslation("lessonplan.sums.sheets", sheets)),
                small(cut == 0 ? "" : getTranslation("lessonplan.sums.cut", cut)));
    }

    private static int sheets(List<GatheredMaterial> gathered) {
        return gathered.stream()
                .map(GatheredMaterial::sheets)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static NativeButton fact(Runnable open) {
        var fact = new NativeButton();
        fact.addClickListener(click -> open.run());
        return fact;
    }

    private void set(NativeButton fact, String name, Component... value) {
        var cap = new Span(getTranslation(name));
        cap.addClassName("cap");
        var row = new Span(value);
        row.addClassName("v");
        fact.removeAll();
        fact.add(cap, row);
    }

    private static Span big(String words) {
        var big = new Span(words);
        big.addClassName("big");
        return big;
    }

    private static Span small(String words) {
        var small = new Span(words);
        small.addClassName("small");
        small.setVisible(!words.isEmpty());
        return small;
    }
}
