package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.GatheredMaterial;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/** All that the lesson needs for this class, what has to be prepared, and what to care for. */
class MaterialsDialog extends Dialog {

    private final Div body = new Div();

    MaterialsDialog(Lesson lesson) {
        setHeaderTitle(getTranslation("lessonplan.materials.title"));
        addClassName("materials-dialog");
        // a list that scrolls and holds no button has to take the focus itself
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("lessonplan.materials.title"));
        add(body);
        var wished = ScreenLanguage.after(lesson.plan().written(), this);
        var gathered = GatheredMaterial.of(lesson);
        if (gathered.isEmpty()) {
            body.add(new Paragraph(getTranslation("lessonplan.materials.none")));
        } else {
            var pupils = lesson.plan().schoolClass().pupils();
            body.add(new Paragraph(
                    pupils == null
                            ? getTranslation("lessonplan.materials.open")
                            : getTranslation("lessonplan.materials.pupils", pupils)));
            body.add(PlacementNeeds.list(gathered, wished));
            body.add(new Paragraph(getTranslation("lessonplan.materials.guide")));
        }
        part("lessonplan.prepare", lesson.withPreparation(), it -> it.activity().preparation(), wished);
        part("lessonplan.caution", lesson.withCaution(), it -> it.activity().caution(), wished);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()));
    }

    private void part(
            String name,
            List<AdaptedActivity> activities,
            Function<AdaptedActivity, Localized<Prose>> text,
            List<Language> wished) {
        var list = new UnorderedList();
        for (var activity : activities) {
            var words = Shown.ofProse(text.apply(activity), wished);
            if (!words.isEmpty()) {
                var title = Shown.of(activity.activity().title(), wished);
                list.add(new ListItem(said(title, "b"), said(words, "words")));
            }
        }
        if (list.getElement().getChildCount() > 0) {
            body.add(new H3(getTranslation(name)), list);
        }
    }

    private static Span said(Shown words, String style) {
        var span = new Span(words.text());
        span.addClassName(style);
        span.getElement().setAttribute("lang", words.language().tag());
        return span;
    }
}
