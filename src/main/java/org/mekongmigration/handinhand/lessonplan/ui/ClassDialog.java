package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.design.AgeRange;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.design.LanguagesPicker;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;

/** For whom the lesson is: class, ages, pupils, minutes, the language of the guide and those of the pupils. */
class ClassDialog extends Dialog {

    private static final int MOST_PUPILS = 200;
    private static final int LONGEST = 600;

    private final TextField name = new TextField();
    private final AgeRange ages = new AgeRange(getTranslation("lessonplan.class.ages"));
    private final IntegerField pupils = number("lessonplan.class.pupils", MOST_PUPILS);
    private final IntegerField minutes = number("lessonplan.class.minutes", LONGEST);
    private final LanguagePicker guide;
    private final LanguagesPicker pupilLanguages;

    ClassDialog(PlanDesk desk) {
        setHeaderTitle(getTranslation("lessonplan.class.title"));
        addClassName("class-dialog");
        var plan = desk.plan();
        guide = new LanguagePicker(getTranslation("lessonplan.class.guide"), offered(plan));
        pupilLanguages = new LanguagesPicker(getTranslation("lessonplan.class.languages"), offered(plan));
        name.setLabel(getTranslation("lessonplan.class.name"));
        name.setMaxLength(60);
        var numbers = new Div(pupils, minutes);
        numbers.addClassName("row");
        add(new Div(name, ages, numbers));
        add(new H3(getTranslation("lessonplan.class.speak")), new Div(guide, pupilLanguages));
        add(new Paragraph(getTranslation("lessonplan.class.languages.why")));
        show(plan);
        var cancel = new Button(getTranslation("design.cancel"), click -> close());
        var done = new Button(getTranslation("lessonplan.class.done"), click -> {
            if (!name.isInvalid() && !pupils.isInvalid() && !minutes.isInvalid() && !ages.isInvalid()) {
                desk.change(this::changed);
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
    }

    private void show(LessonPlan plan) {
        var facts = plan.schoolClass();
        name.setValue(facts.name() == null ? "" : facts.name());
        ages.setValue(
                facts.ages() == null
                        ? null
                        : new AgeRange.Range(facts.ages().from(), facts.ages().to()));
        pupils.setValue(facts.pupils());
        minutes.setValue(facts.minutes());
        guide.setValue(plan.written());
        pupilLanguages.setValue(Set.copyOf(plan.pupilLanguages()));
    }

    private LessonPlan changed(LessonPlan plan) {
        var range = ages.getValue();
        var facts = new SchoolClass(
                name.isEmpty() ? null : name.getValue().strip(),
                range == null ? null : new Ages(range.from(), range.to()),
                pupils.getValue(),
                minutes.getValue(),
                plan.schoolClass().check());
        var chosen = pupilLanguages.getValue();
        // those that stay keep their order on paper, new ones follow
        var languages = Stream.concat(plan.pupilLanguages().stream(), offered(plan).stream())
                .filter(chosen::contains)
                .distinct()
                .toList();
        return plan.withSchoolClass(facts).withTeacherLanguage(guide.getValue()).withPupilLanguages(languages);
    }

    private IntegerField number(String label, int most) {
        var field = new IntegerField();
        field.setLabel(getTranslation(label));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        var words = getTranslation("design.minutes.bad", 1, most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words));
        return field;
    }

    private static List<Language> offered(LessonPlan plan) {
        return Stream.of(Language.offered().stream(), Stream.of(plan.written()), plan.pupilLanguages().stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }
}
