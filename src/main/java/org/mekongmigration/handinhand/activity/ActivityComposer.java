package org.mekongmigration.handinhand.activity;

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

/** An activity by itself: guide, cards, handouts, answers. */
public final class ActivityComposer implements Composer<Activity> {

    private final PaperWords words;

    public ActivityComposer(PaperWords words) {
        this.words = words;
    }

    @Override
    public Class<Activity> type() {
        return Activity.class;
    }

    @Override
    public Composition compose(PrintOrder<Activity> order) {
        var activity = order.work();
        var edition = order.edition();
        var guide = edition.guide() != null ? edition.guide() : activity.source();
        var pupils = edition.languages().isEmpty() ? activity.languages() : edition.languages();
        var speaker = Speaker.of(activity, guide, words);
        var pupilsSpeakers = pupils.stream().map(speaker::in).toList();
        var frame = Imprints.frame(order, speaker);
        var forPupils = new PupilsParts(activity, pupilsSpeakers, frame, order.lookup());
        var parts = new ArrayList<Part>();
        if (edition.parts().contains(PackPart.GUIDE)) {
            var blocks = new ActivityGuide(speaker, pupils, order.lookup(), edition.country()).compose(activity);
            parts.add(frame.part(PartKind.GUIDE, speaker.label("activity"), List.of(speaker), blocks));
        }
        if (edition.parts().contains(PackPart.CARDS)) {
            parts.addAll(forPupils.cards());
        }
        if (edition.parts().contains(PackPart.HANDOUTS)) {
            parts.addAll(forPupils.handouts());
        }
        if (edition.parts().contains(PackPart.ANSWERS)) {
            parts.addAll(new AnswerParts(activity, speaker, frame).answers());
        }
        var fitted = parts.stream().map(edition.thrift()::fitted).toList();
        var facts = Imprints.facts(
                order, speaker, languages(guide, pupils, edition.parts().contains(PackPart.GUIDE)));
        return new Composition(new Document(facts, new Flow(fitted)), speaker.findings());
    }

    @Override
    public Finding.Place place(Activity activity, Finding.Place onPaper) {
        var path = onPaper.path();
        return path.size() > 1 && path.getFirst().equals(activity.id().value())
                ? new Finding.Place(List.of("printables", path.get(1)))
                : onPaper;
    }

    private static List<Language> languages(Language guide, List<Language> pupils, boolean guided) {
        var languages = new ArrayList<Language>();
        if (guided) {
            languages.add(guide);
        }
        languages.addAll(pupils);
        return languages.stream().distinct().toList();
    }
}
