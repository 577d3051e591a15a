package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.edition.Composer;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;

/** A lesson as a pack: the guide in the teacher's language, cards and handouts in the pupils', the answers by themselves. */
public final class LessonPlanComposer implements Composer<LessonPlan> {

    private final PaperWords words;

    public LessonPlanComposer(PaperWords words) {
        this.words = words;
    }

    @Override
    public Class<LessonPlan> type() {
        return LessonPlan.class;
    }

    @Override
    public Composition compose(PrintOrder<LessonPlan> order) {
        var plan = order.work();
        var guide = order.edition().guide() != null ? order.edition().guide() : plan.written();
        var pupils = pupilsLanguages(order, guide);
        var speaker = Speaker.of(plan, guide, words);
        var frame = Imprints.frame(order, speaker);
        var lesson = Lesson.of(plan, placement -> PlanActivities.find(placement, order.lookup()));
        var parts = new ArrayList<Part>();
        if (order.edition().parts().contains(PackPart.GUIDE)) {
            var blocks = new LessonGuide(lesson, speaker, pupils, order).compose();
            parts.add(frame.part(PartKind.GUIDE, speaker.label("lesson-plan"), List.of(speaker), blocks));
        }
        parts.addAll(new LessonSheets(order.edition(), order.lookup(), speaker, pupils, frame).of(List.of(lesson)));
        var languages = new ArrayList<Language>(List.of(guide));
        languages.addAll(pupils);
        var facts = Imprints.facts(order, speaker, languages);
        return new Composition(new Document(facts, new Flow(parts)), speaker.findings());
    }

    @Override
    public Finding.Place place(LessonPlan plan, Finding.Place onPaper) {
        for (var stage : plan.stages()) {
            for (var placement : stage.placements()) {
                var shown = placement.activity();
                if (shown != null && onPaper.path().contains(shown.value())) {
                    return new Finding.Place(List.of(
                            "stages",
                            stage.id().value(),
                            "placements",
                            placement.id().value()));
                }
            }
        }
        return onPaper;
    }

    private static List<Language> pupilsLanguages(PrintOrder<LessonPlan> order, Language guide) {
        if (!order.edition().languages().isEmpty()) {
            return order.edition().languages();
        }
        var said = order.work().pupilLanguages();
        return said.isEmpty() ? List.of(guide) : said;
    }
}
