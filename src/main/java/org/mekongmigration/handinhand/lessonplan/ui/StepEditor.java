package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.AdaptedStep;
import org.mekongmigration.handinhand.lessonplan.StepField;

/** One step of the chosen activity: read as it will be taught, opened to change it. */
class StepEditor extends ListItem {

    private final PlanDesk desk;
    private final PlanPlaces places;
    private final AdaptedActivity at;
    private final BlockId step;
    private final Div head = new Div();
    private final Div words = new Div();
    private final Div actions = new Div();
    private @Nullable StepFields fields;
    private boolean open;
    private @Nullable AdaptedStep shown;
    private int number = 1;
    private int of = 1;

    StepEditor(PlanDesk desk, PlanPlaces places, AdaptedActivity at, BlockId step) {
        this.desk = desk;
        this.places = places;
        this.at = at;
        this.step = step;
        addClassName("step");
        head.addClassName("line");
        words.addClassName("words");
        actions.addClassName("actions");
        add(head, words, actions);
    }

    BlockId step() {
        return step;
    }

    boolean isOpen() {
        return open;
    }

    void show(AdaptedStep now, int number, int of) {
        if (now.equals(shown) && number == this.number && of == this.of) {
            return;
        }
        shown = now;
        this.number = number;
        this.of = of;
        getElement().getClassList().set("left-out", now.leftOut());
        getElement().getClassList().set("changed", now.isAdapted());
        render(now);
    }

    void open() {
        open = true;
        render();
        if (fields != null) {
            fields.focus();
        }
    }

    void acknowledge() {
        if (fields != null) {
            fields.acknowledge();
        }
    }

    private void render() {
        if (shown != null) {
            render(shown);
        }
    }

    private void render(AdaptedStep now) {
        head(now);
        if (open && fields == null) {
            words.removeAll();
            fields = new StepFields(desk, places, at.placement().id(), now);
            words.add(fields);
        } else if (!open) {
            fields = null;
            words.removeAll();
            read(now);
        }
        if (fields != null) {
            fields.show(now);
        }
        actions(now);
    }

    private void head(AdaptedStep now) {
        head.removeAll();
        var title = Shown.of(now.title(), wished());
        var cap = new Span(
                now.minutes() == null
                        ? getTranslation("lessonplan.step", number, of)
                        : getTranslation("lessonplan.step.minutes", number, of, now.minutes()));
        cap.addClassName("cap");
        head.add(cap);
        if (now.leftOut()) {
            head.add(new Pill(getTranslation("lessonplan.step.left-out"), Colour.CLAY));
        } else if (now.isAdded()) {
            head.add(new Pill(getTranslation("lessonplan.step.added"), Colour.MARIGOLD));
        } else if (!now.changed().isEmpty()) {
            head.add(new Pill(getTranslation("lessonplan.adapted"), Colour.MARIGOLD));
        }
        if (!title.isEmpty()) {
            var heading = new H4(title.text());
            heading.getElement().setAttribute("lang", title.language().tag());
            head.add(heading);
        }
    }

    private void read(AdaptedStep now) {
        line(now, StepField.SAY, Glyph.SAY, "lessonplan.say");
        line(now, StepField.DOING, Glyph.DO, "lessonplan.do");
        line(now, StepField.PUPILS, Glyph.PUPILS, "lessonplan.pupils");
    }

    private void line(AdaptedStep now, StepField field, Glyph glyph, String name) {
        var text = Shown.ofProse(now.text(field), wished());
        if (text.isEmpty()) {
            return;
        }
        var said = new Span(text.text());
        said.getElement().setAttribute("lang", text.language().tag());
        var silent = new Span(getTranslation(name) + ": ");
        silent.addClassName("unseen");
        var body = new Div(silent, said);
        if (now.changed().contains(field) && now.original() != null) {
            body.add(original(original(now, field), wished()));
        }
        var line = new Div(glyph.icon(), body);
        line.addClassNames("said", field.name().toLowerCase(Locale.ROOT));
        words.add(line);
    }

    static Localized<Prose> original(AdaptedStep now, StepField field) {
        var original = now.original();
        if (original == null) {
            return Localized.empty();
        }
        return switch (field) {
            case SAY -> original.say();
            case DOING -> original.doing();
            case PUPILS -> original.pupils();
            case TITLE, MINUTES -> Localized.empty();
        };
    }

    Div original(Localized<Prose> text, List<Language> wished) {
        var shownText = Shown.ofProse(text, wished);
        var was = new Span(shownText.isEmpty() ? getTranslation("lessonplan.original.nothing") : shownText.text());
        was.getElement().setAttribute("lang", shownText.language().tag());
        var original = new Div(new Span(getTranslation("lessonplan.original") + " "), was);
        original.addClassName("original");
        return original;
    }

    private void actions(AdaptedStep now) {
        actions.removeAll();
        if (!now.leftOut()) {
            actions.add(action(
                    open ? "lessonplan.step.done" : "lessonplan.step.change", open ? Glyph.CHECK : Glyph.PENCIL, () -> {
                        open = !open;
                        render();
                    }));
        }
        if (now.isAdded()) {
            actions.add(
                    action("lessonplan.step.remove", Glyph.BIN, () -> desk.adapt(null, it -> it.stepRemoved(step))));
        } else {
            actions.add(action(
                    now.leftOut() ? "lessonplan.step.take-in" : "lessonplan.step.leave-out",
                    now.leftOut() ? Glyph.PLUS : Glyph.MINUS,
                    () -> desk.adapt(null, it -> it.leftOut(step, !now.leftOut()))));
        }
        if (!now.changed().isEmpty()) {
            actions.add(action("lessonplan.reset", Glyph.UNDO, () -> desk.adapt(null, it -> it.reset(step))));
        }
        actions.add(action(
                "lessonplan.step.add", Glyph.PLUS, () -> desk.adapt(null, it -> it.stepAdded(step, desk.newId()))));
    }

    private Button action(String words, Glyph glyph, Runnable act) {
        var button = new Button(getTranslation(words), glyph.icon(), click -> act.run());
        button.setAriaLabel(getTranslation("lessonplan.step.action", getTranslation(words), number));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private List<Language> wished() {
        return ScreenLanguage.after(desk.plan().written(), this);
    }
}
