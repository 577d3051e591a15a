package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.AnswerParts;
import org.mekongmigration.handinhand.activity.PupilsParts;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;

/** Cards, handouts and answers of lessons. An activity that is used twice has its sheets once: how many copies is told in the guide. */
record LessonSheets(Edition edition, WorkLookup lookup, Speaker speaker, List<Language> pupils, PartFrame frame) {

    List<Part> of(Collection<Lesson> lessons) {
        var cards = new ArrayList<Part>();
        var handouts = new ArrayList<Part>();
        var answers = new ArrayList<Part>();
        for (var activity : activities(lessons)) {
            var ofActivity = speaker.of(activity);
            var around = frame.crediting(activity, speaker.language());
            var forPupils = new PupilsParts(
                    activity, pupils.stream().map(ofActivity::in).toList(), around, lookup);
            cards.addAll(edition.parts().contains(PackPart.CARDS) ? forPupils.cards() : List.of());
            handouts.addAll(edition.parts().contains(PackPart.HANDOUTS) ? forPupils.handouts() : List.of());
            answers.addAll(
                    edition.parts().contains(PackPart.ANSWERS)
                            ? new AnswerParts(activity, ofActivity, around).answers()
                            : List.of());
        }
        cards.addAll(handouts);
        cards.addAll(answers);
        return cards.stream().map(edition.thrift()::fitted).toList();
    }

    /** What the pupils get, whatever is printed of it. */
    static List<Part> forPupils(
            Collection<Lesson> lessons, PrintOrder<?> order, Speaker speaker, List<Language> pupils) {
        var all = order.edition().with(EnumSet.of(PackPart.CARDS, PackPart.HANDOUTS));
        // what is missing in them is told where they are printed
        var unheard = speaker.unheard();
        return new LessonSheets(all, order.lookup(), unheard, pupils, Imprints.frame(order, unheard)).of(lessons);
    }

    /** Two lessons may hold an activity in two versions: its sheets print twice only where they differ. */
    private static Collection<Activity> activities(Collection<Lesson> lessons) {
        var activities = new LinkedHashMap<Object, Activity>();
        for (var lesson : lessons) {
            for (var adapted : lesson.activities().values()) {
                var activity = adapted.activity();
                activities.putIfAbsent(List.of(activity.id(), activity.printables()), activity);
            }
        }
        return activities.values();
    }
}
