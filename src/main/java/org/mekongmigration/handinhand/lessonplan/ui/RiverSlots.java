package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.Slot;
import org.mekongmigration.handinhand.lessonplan.Slots;

/** The places on the river that the template keeps and that wait: what each is for, its advice, what suits it. */
class RiverSlots {

    /** @param before how many activities of the stage come before it */
    record RiverSlot(
            String id,
            boolean hidden,
            int before,
            String title,
            String lang,
            String advice,
            String adviceLang,
            String minutesText,
            List<RiverSuggestion> suggestions,
            String suggestWord,
            String chooseText,
            String turnText) {}

    record RiverSuggestion(String activity, String title, String lang) {}

    private final Component screen;
    private final LessonPlan plan;
    private final List<Language> wished;
    private final Function<WorkId, Optional<Localized<String>>> titles;

    RiverSlots(Component screen, LessonPlan plan, Function<WorkId, Optional<Localized<String>>> titles) {
        this.screen = screen;
        this.plan = plan;
        this.wished = ScreenLanguage.after(plan.written(), screen);
        this.titles = titles;
    }

    List<RiverSlot> waiting(LessonPlan.Stage stage) {
        return new Slots(plan)
                .waiting(stage).stream().map(it -> slot(it.slot(), it.before())).toList();
    }

    private RiverSlot slot(Slot slot, int before) {
        var title = Shown.of(slot.title(), wished);
        var advice = Shown.ofProse(slot.advice(), wished);
        boolean hidden = slot instanceof Slot.HiddenSlot;
        var minutes = slot.minutes();
        return new RiverSlot(
                slot.id().value(),
                hidden,
                before,
                title.isEmpty() ? word("lessonplan.slot") : title.text(),
                title.isEmpty()
                        ? ScreenLanguage.of(screen).tag()
                        : title.language().tag(),
                advice.text(),
                advice.language().tag(),
                minutes == null ? "" : word("lessonplan.minutes", minutes),
                hidden ? List.of() : suggestions(slot),
                word("lessonplan.slot.fill"),
                word("lessonplan.slot.choose"),
                word(hidden ? "lessonplan.slot.show" : "lessonplan.slot.hide"));
    }

    /** What is not there any more, or not for her, is not offered. */
    private List<RiverSuggestion> suggestions(Slot slot) {
        return slot.activities().stream()
                .flatMap(id -> titles.apply(id).stream().map(title -> {
                    var shown = Shown.of(title, wished);
                    return new RiverSuggestion(
                            id.value(), shown.text(), shown.language().tag());
                }))
                .toList();
    }

    private String word(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
