package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.GatheredMaterial;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/** What the chosen activity needs for this class, and what has to be done before. */
class PlacementNeeds extends Div {

    PlacementNeeds() {
        addClassName("needs");
    }

    void show(Lesson lesson, AdaptedActivity selected) {
        removeAll();
        var wished = ScreenLanguage.after(lesson.plan().written(), this);
        var alone = new Lesson(lesson.plan(), Map.of(selected.placement().id(), selected));
        var materials = GatheredMaterial.of(alone);
        if (!materials.isEmpty()) {
            add(new H3(getTranslation("lessonplan.materials.for")), list(materials, wished));
        }
        var preparation = Shown.ofProse(selected.activity().preparation(), wished);
        if (!preparation.isEmpty()) {
            var words = new Paragraph(preparation.text());
            words.getElement().setAttribute("lang", preparation.language().tag());
            add(new H3(getTranslation("lessonplan.prepare")), words);
        }
        setVisible(getElement().getChildCount() > 0);
    }

    static UnorderedList list(List<GatheredMaterial> materials, List<Language> wished) {
        var list = new UnorderedList();
        list.addClassName("materials");
        for (var material : materials) {
            var words = Shown.of(material.text(), wished);
            var text = new Span(words.text());
            text.getElement().setAttribute("lang", words.language().tag());
            var item = new ListItem(text);
            var count = new Span(count(list, material));
            count.addClassName("count");
            item.add(count);
            list.add(item);
        }
        return list;
    }

    private static String count(UnorderedList screen, GatheredMaterial material) {
        var count = material.count();
        if (count == null) {
            return screen.getTranslation("lessonplan.count.open");
        }
        var sheets = material.sheets();
        if (sheets == null) {
            return screen.getTranslation("lessonplan.count", count);
        }
        return screen.getTranslation(
                material.isCut() ? "lessonplan.count.cut" : "lessonplan.count.sheets", count, sheets);
    }
}
