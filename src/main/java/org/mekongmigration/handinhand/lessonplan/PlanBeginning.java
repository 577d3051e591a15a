package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPack.PackedPlan;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning lessons: from a template, from nothing, or a whole set of them. One method is one transaction. */
@Service
@Transactional
public class PlanBeginning {

    private final WorkShelf shelf;
    private final WorkAuthoring authoring;

    PlanBeginning(WorkShelf shelf, WorkAuthoring authoring) {
        this.shelf = shelf;
        this.authoring = authoring;
    }

    /** Single lessons by their length, then sets. */
    @Transactional(readOnly = true)
    public List<LessonTemplate> templates() {
        return shelf.published(Kind.LESSON_TEMPLATE).stream()
                .map(found -> found.content(LessonTemplate.class))
                .sorted(Comparator.comparing(LessonTemplate::isSet)
                        .thenComparing(LessonTemplate::minutes)
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /**
     * A plan, or for a template of a set a pack with a plan for each of its lessons.
     *
     * @param template absent: three empty stages
     * @param title of a single plan
     * @param language of who begins: that of the guide, and for now of the pupils
     */
    public WorkFacts begin(Optional<LessonTemplate> template, String title, Language language) {
        if (template.isPresent() && template.get().isSet()) {
            return beginSet(template.get(), language);
        }
        var start = new PlanStart(WorkAuthoring.freshId(), Localized.of(language, title), language, List.of(language));
        return authoring
                .create(template.map(it -> start.from(it, new OnShelf())).orElseGet(start::fromNothing))
                .work();
    }

    /** A pack that holds nothing yet. */
    public WorkFacts beginPack(String title, Language language) {
        return authoring
                .create(new LessonPack(
                        WorkAuthoring.freshId(),
                        List.of(language),
                        Localized.of(language, title),
                        Localized.empty(),
                        List.of(),
                        null,
                        List.of(),
                        null))
                .work();
    }

    /** A set of her own with a copy of each of its lessons, so that all of it is hers to change; what is gone is left out. */
    public WorkFacts copyPack(WorkId id) {
        var found = shelf.latest(id);
        var pack = found.content(LessonPack.class);
        var plans = new ArrayList<PackedPlan>();
        for (var packed : pack.plans()) {
            if (shelf.find(packed.plan()).isPresent()) {
                plans.add(new PackedPlan(
                        packed.id(),
                        authoring
                                .copy(
                                        packed.plan(),
                                        content -> content instanceof LessonPlan plan ? plan.unanswered() : content)
                                .id(),
                        null));
            }
        }
        return authoring
                .create(new LessonPack(
                        WorkAuthoring.freshId(),
                        pack.languages(),
                        pack.title(),
                        pack.teaser(),
                        plans,
                        pack.licence(),
                        pack.makers(),
                        new BasedOn(id, found.number())))
                .work();
    }

    private WorkFacts beginSet(LessonTemplate template, Language language) {
        var plans = new ArrayList<PackedPlan>();
        for (var lesson : template.lessons()) {
            var start = new PlanStart(
                    WorkAuthoring.freshId(), spoken(lesson.title(), language), language, List.of(language));
            var plan = authoring.create(start.from(template, lesson, new OnShelf()));
            plans.add(new PackedPlan(new BlockId("p" + (plans.size() + 1)), plan.id(), null));
        }
        var title = spoken(template.title(), language);
        var languages = new ArrayList<>(List.of(language));
        title.languages().stream().filter(it -> !languages.contains(it)).forEach(languages::add);
        return authoring
                .create(new LessonPack(
                        WorkAuthoring.freshId(),
                        languages,
                        title,
                        spoken(template.teaser(), language),
                        plans,
                        null,
                        List.of(),
                        null))
                .work();
    }

    /** In the language of who begins if it has that: what she writes on is then hers, no translation. */
    private static Localized<String> spoken(Localized<String> text, Language language) {
        return text.in(language).map(words -> Localized.of(language, words)).orElse(text);
    }

    /** What is published, else the newest that she may read. */
    private final class OnShelf implements PlanStart.Sources {

        @Override
        public Optional<PlanStart.Pinned> activity(WorkId id) {
            return shelf.find(id)
                    .filter(found -> found.content() instanceof Activity)
                    .flatMap(found -> found.work()
                            .published()
                            .flatMap(number -> shelf.find(id, number))
                            .or(() -> Optional.of(found)))
                    .map(found -> new PlanStart.Pinned(found.content(Activity.class), found.number()));
        }

        @Override
        public Optional<Integer> book(WorkId id) {
            return shelf.find(id).map(found -> found.work().published().orElse(found.number()));
        }
    }
}
