package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.AdaptedStep;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.Lesson.TimedPlacement;
import org.mekongmigration.handinhand.lessonplan.Lesson.TimedStage;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.ui.RiverSlots.RiverSlot;

/** The words and minutes that stand on the river, ready to be drawn. */
class RiverContent {

    record RiverStage(
            String id,
            String name,
            String lang,
            int reserved,
            String minutesText,
            String emptyText,
            String addText,
            List<RiverPlacement> placements,
            List<RiverSlot> waiting) {}

    record RiverPlacement(
            String id,
            String title,
            String lang,
            String teaser,
            String teaserLang,
            int minutes,
            String minutesText,
            String group,
            List<Integer> served,
            String servedText,
            String adapted,
            String caution,
            String newer,
            boolean gone,
            List<RiverStep> steps) {}

    record RiverStep(String icon, String text, String lang, int minutes) {}

    private final Component screen;
    private final LessonPlan plan;
    private final List<Language> wished;
    private final RiverSlots slots;
    private final LessonRiver.Hands hands;

    RiverContent(Component screen, LessonPlan plan, LessonRiver.Hands hands) {
        this.screen = screen;
        this.slots = new RiverSlots(screen, plan, hands::title);
        this.hands = hands;
        this.plan = plan;
        this.wished = ScreenLanguage.after(plan.written(), screen);
    }

    List<RiverStage> stages(Lesson lesson) {
        return lesson.timed().stream().map(this::stage).toList();
    }

    private RiverStage stage(TimedStage timed) {
        var stage = timed.stage();
        var name = StageNames.of(screen, stage, wished);
        var meant = stage.minutes();
        var advice = Shown.ofProse(stage.advice(), wished);
        return new RiverStage(
                stage.id().value(),
                name.text(),
                name.language().tag(),
                meant == null ? 0 : meant,
                meant == null
                        ? word("lessonplan.minutes", timed.minutes())
                        : word("lessonplan.minutes.of", timed.minutes(), meant),
                advice.isEmpty() ? word("lessonplan.river.empty") : advice.text(),
                word("lessonplan.river.add", name.text()),
                timed.placements().stream().map(this::placement).toList(),
                slots.waiting(stage));
    }

    private RiverPlacement placement(TimedPlacement timed) {
        var id = timed.placement().id();
        var served = served(id);
        var adapted = timed.activity();
        var title = adapted == null
                ? new Shown(word("lessonplan.gone"), ScreenLanguage.of(screen))
                : Shown.of(adapted.activity().title(), wished);
        var teaser = adapted == null
                ? new Shown("", Language.ENGLISH)
                : Shown.of(adapted.activity().teaser(), wished);
        return new RiverPlacement(
                id.value(),
                title.text(),
                title.language().tag(),
                teaser.text(),
                teaser.language().tag(),
                timed.minutes(),
                word("lessonplan.minutes", timed.minutes()),
                adapted == null ? "" : GroupWords.of(screen, adapted.activity().group()),
                served,
                word(
                        "lessonplan.river.serves",
                        String.join(", ", served.stream().map(String::valueOf).toList())),
                adaptations(adapted),
                adapted != null && !adapted.activity().caution().isEmpty() ? word("lessonplan.caution") : "",
                newer(adapted),
                adapted == null,
                adapted == null
                        ? List.of()
                        : adapted.taught().stream().map(this::step).toList());
    }

    private String adaptations(@Nullable AdaptedActivity adapted) {
        return adapted == null || adapted.adaptations() == 0
                ? ""
                : word("lessonplan.adapted.count", adapted.adaptations());
    }

    private String newer(@Nullable AdaptedActivity adapted) {
        return Optional.ofNullable(adapted)
                .flatMap(hands::newer)
                .map(number -> word("lessonplan.newer.mark", number))
                .orElse("");
    }

    private List<Integer> served(BlockId placement) {
        return IntStream.range(0, plan.objectives().size())
                .filter(it -> plan.objectives().get(it).servedBy().contains(placement))
                .mapToObj(it -> it + 1)
                .toList();
    }

    private RiverStep step(AdaptedStep step) {
        var words = Stream.of(
                        Shown.of(step.title(), wished),
                        Shown.ofProse(step.say(), wished),
                        Shown.ofProse(step.doing(), wished),
                        Shown.ofProse(step.pupils(), wished))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(new Shown("", Language.ENGLISH));
        var icon = !step.say().isEmpty() ? "say" : !step.doing().isEmpty() ? "do" : "pupils";
        return new RiverStep(icon, words.text(), words.language().tag(), step.minutes() == null ? 0 : step.minutes());
    }

    private String word(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
