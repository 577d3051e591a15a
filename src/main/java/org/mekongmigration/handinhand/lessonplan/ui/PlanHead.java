package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import org.mekongmigration.handinhand.design.Bar;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.UnsentText;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;

/** What stands over the builder: the title changed in place, the class, the languages. */
class PlanHead {

    private final Bar bar;
    private final PlanDesk desk;
    private final PlanPlaces places;
    private final Div titlePlace = new Div();
    private final NativeButton schoolClass = new NativeButton();
    private final NativeButton languages = new NativeButton();
    private UnsentText<TextField> title;
    private Language titleLanguage;

    PlanHead(Bar bar, PlanDesk desk, PlanPlaces places, Runnable openClass) {
        this.bar = bar;
        this.desk = desk;
        this.places = places;
        titleLanguage = desk.plan().written();
        title = titleField();
        titlePlace.addClassName("plan-title");
        schoolClass.addClassName("plan-class");
        schoolClass.addClickListener(click -> openClass.run());
        languages.addClassName("plan-languages");
        languages.addClickListener(click -> openClass.run());
        bar.facts(titlePlace, schoolClass, languages);
        show();
    }

    final void show() {
        var plan = desk.plan();
        if (!plan.written().equals(titleLanguage)) {
            titleLanguage = plan.written();
            title = titleField();
        }
        var shown = Shown.of(plan.title(), ScreenLanguage.after(plan.written(), bar));
        bar.title(shown.text(), shown.language());
        if (!shown.text().equals(title.field().getValue())) {
            title.show(shown.text());
        }
        schoolClass.setText(facts(plan));
        languages(plan);
    }

    void acknowledge() {
        title.acknowledge(title.field().getValue());
    }

    private UnsentText<TextField> titleField() {
        var language = desk.plan().written();
        var field = UnsentText.line(places.at("title", language), "");
        field.field().setAriaLabel(bar.getTranslation("lessonplan.name"));
        field.field().setMaxLength(300);
        field.onTyped(typed -> desk.change(
                "title",
                plan -> plan.withTitle(
                        typed.isBlank() ? plan.title() : plan.title().with(language, Translation.plain(typed)))));
        titlePlace.removeAll();
        titlePlace.add(field);
        return field;
    }

    private String facts(LessonPlan plan) {
        var facts = plan.schoolClass();
        var said = new ArrayList<String>();
        if (facts.name() != null) {
            said.add(bar.getTranslation("lessonplan.class.short", facts.name()));
        }
        if (facts.pupils() != null) {
            said.add(bar.getTranslation("lessonplan.class.count", facts.pupils()));
        }
        if (facts.ages() != null) {
            said.add(bar.getTranslation(
                    "lessonplan.ages", facts.ages().from(), facts.ages().to()));
        }
        return said.isEmpty() ? bar.getTranslation("lessonplan.class.none") : String.join(" · ", said);
    }

    private void languages(LessonPlan plan) {
        languages.removeAll();
        languages.add(word("lessonplan.guide"), LanguageName.chip(plan.written()));
        if (!plan.pupilLanguages().isEmpty()) {
            var chip = new Span();
            chip.addClassName("chip");
            for (var language : plan.pupilLanguages()) {
                if (chip.getElement().getChildCount() > 0) {
                    chip.add(new Span("+"));
                }
                chip.add(new LanguageName(language));
            }
            languages.add(word("lessonplan.sheets.for"), chip);
        }
    }

    private Span word(String key) {
        var word = new Span(bar.getTranslation(key));
        word.addClassName("word");
        return word;
    }
}
