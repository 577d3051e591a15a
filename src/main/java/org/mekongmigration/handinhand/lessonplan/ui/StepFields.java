package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.design.ProseField;
import org.mekongmigration.handinhand.design.UnsentText;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.AdaptedStep;
import org.mekongmigration.handinhand.lessonplan.StepField;

/** The fields of a step being changed; at each that differs, what the activity says and the way back to it. */
class StepFields extends Div {

    private final PlanDesk desk;
    private final BlockId step;
    private final Language language;
    private final UnsentText<TextField> title;
    private final MinutesField minutes;
    private final Map<StepField, UnsentText<ProseField>> texts = new EnumMap<>(StepField.class);
    private final Map<StepField, Div> originals = new EnumMap<>(StepField.class);

    StepFields(PlanDesk desk, PlanPlaces places, BlockId placement, AdaptedStep now) {
        this.desk = desk;
        this.step = now.id();
        this.language = desk.plan().written();
        addClassName("step-fields");
        var place = placement.value() + "." + step.value() + ".";
        title = UnsentText.line(places.at(place + "title", language), getTranslation("lessonplan.step.title"));
        title.show(words(now.title()));
        title.onTyped(typed -> desk.adapt(place + "title", it -> it.title(step, language, typed)));
        add(withOriginal(StepField.TITLE, title));
        minutes = new MinutesField(getTranslation("lessonplan.minutes.label"), 0, MinutesOfPlacement.LONGEST);
        minutes.addValueChangeListener(change -> {
            var value = change.getValue();
            if (change.isFromClient() && (value == null || value >= 0 && value <= MinutesOfPlacement.LONGEST)) {
                desk.adapt(place + "minutes", it -> it.stepMinutes(step, value));
            }
        });
        add(withOriginal(StepField.MINUTES, minutes));
        for (var field : List.of(StepField.SAY, StepField.DOING, StepField.PUPILS)) {
            var text = UnsentText.prose(
                    places.at(place + name(field), language), getTranslation("lessonplan." + name(field) + ".label"));
            text.show(WrittenProse.json(now.text(field), language));
            text.onTyped(typed ->
                    desk.adapt(place + name(field), it -> it.text(step, field, language, WrittenProse.read(typed))));
            texts.put(field, text);
            add(withOriginal(field, text));
        }
    }

    void show(AdaptedStep now) {
        if (!words(now.title()).equals(title.field().getValue())) {
            title.show(words(now.title()));
        }
        if (now.minutes() == null) {
            minutes.clear();
        } else {
            minutes.setValue(now.minutes());
        }
        texts.forEach((field, text) -> {
            WrittenProse.put(text, now.text(field), language);
            text.field()
                    .setContentLanguage(
                            Shown.ofProse(now.text(field), List.of(language)).language());
        });
        originals.forEach((field, beside) -> original(now, field, beside));
    }

    void focus() {
        title.field().focus();
    }

    void acknowledge() {
        title.acknowledge(title.field().getValue());
        texts.values().forEach(it -> it.acknowledge(it.field().getValue()));
    }

    private Div withOriginal(StepField field, Component input) {
        var beside = new Div();
        beside.addClassName("original");
        originals.put(field, beside);
        return new Div(input, beside);
    }

    private void original(AdaptedStep now, StepField field, Div beside) {
        var changed = now.changed().contains(field);
        beside.removeAll();
        beside.setVisible(changed);
        beside.getParent().ifPresent(it -> it.getElement().getClassList().set("changed", changed));
        var original = now.original();
        if (!changed || original == null) {
            return;
        }
        var wished = ScreenLanguage.after(language, this);
        var was =
                switch (field) {
                    case TITLE -> Shown.of(original.title(), wished);
                    case MINUTES ->
                        new Shown(
                                original.minutes() == null
                                        ? ""
                                        : getTranslation("lessonplan.minutes", original.minutes()),
                                ScreenLanguage.of(this));
                    case SAY, DOING, PUPILS -> Shown.ofProse(StepEditor.original(now, field), wished);
                };
        var words = new Span(was.isEmpty() ? getTranslation("lessonplan.original.nothing") : was.text());
        words.getElement().setAttribute("lang", was.language().tag());
        var back =
                new Button(getTranslation("lessonplan.reset"), click -> desk.adapt(null, it -> it.reset(step, field)));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        beside.add(new Span(getTranslation("lessonplan.original")), words, back);
    }

    private String words(Localized<String> text) {
        return Shown.of(text, List.of(language)).text();
    }

    private static String name(StepField field) {
        return switch (field) {
            case TITLE -> "title";
            case MINUTES -> "minutes";
            case SAY -> "say";
            case DOING -> "do";
            case PUPILS -> "pupils";
        };
    }
}
