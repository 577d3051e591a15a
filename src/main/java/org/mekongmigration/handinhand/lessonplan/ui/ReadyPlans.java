package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPack.PackedPlan;
import org.mekongmigration.handinhand.work.WorkCard;

/** The lessons that are there for everybody by themselves; those of a set are found in it. */
class ReadyPlans extends Section {

    ReadyPlans(PlanWorkshop workshop, Consumer<WorkId> copy) {
        var inSets = workshop.shelf().published(Kind.LESSON_PACK).stream()
                .flatMap(it -> it.content(LessonPack.class).plans().stream())
                .map(PackedPlan::plan)
                .collect(Collectors.toSet());
        var cards = new Div();
        cards.addClassName("plan-cards");
        workshop.shelf().published(Kind.LESSON_PLAN).stream()
                .filter(it -> !inSets.contains(it.work().id()))
                .map(it -> new WorkCard(it.work(), it.rights(), it.content().title(), it.owner()))
                .forEach(it ->
                        cards.add(new PlanCard(it, () -> copy.accept(it.work().id()))));
        setVisible(cards.getChildren().findAny().isPresent());
        add(new H2(getTranslation("lessonplan.list.ready")), cards);
    }
}
