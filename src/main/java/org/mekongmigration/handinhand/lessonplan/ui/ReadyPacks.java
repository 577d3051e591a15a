package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.mekongmigration.handinhand.content.Kind;

/** The sets of lessons that are there for everybody, to read, to print and to copy. */
class ReadyPacks extends Section {

    ReadyPacks(PlanWorkshop workshop) {
        var ready = workshop.shelf().published(Kind.LESSON_PACK);
        setVisible(!ready.isEmpty());
        var cards = new Div();
        cards.addClassName("plan-cards");
        ready.forEach(it -> cards.add(new PackCard(workshop, it)));
        add(new H2(getTranslation("lessonplan.packs.ready")), cards);
    }
}
