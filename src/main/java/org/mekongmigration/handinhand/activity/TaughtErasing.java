package org.mekongmigration.handinhand.activity;

import java.util.Locale;
import org.mekongmigration.handinhand.account.PersonErased;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.work.WorkRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of what was said after lessons when a person, a plan or an activity goes; in the transaction in which it goes. */
@Component
class TaughtErasing {

    private final TaughtLessons lessons;

    TaughtErasing(TaughtLessons lessons) {
        this.lessons = lessons;
    }

    /** As she says of her works: they go, or stay without her. */
    @EventListener
    void on(PersonErased erased) {
        var name = erased.name().strip().toLowerCase(Locale.ROOT);
        for (var lesson : lessons.findByTeacher(erased.person().value())) {
            if (erased.works() == WorksOfErased.GO) {
                lessons.delete(lesson);
            } else {
                lesson.forgetTeacher(words -> words.toLowerCase(Locale.ROOT).contains(name));
                lessons.save(lesson);
            }
        }
    }

    @EventListener
    void on(WorkRemoved removed) {
        var id = removed.work();
        for (var lesson : lessons.findByPlan(id.value())) {
            lesson.planGone();
            lessons.save(lesson);
        }
        for (var lesson : lessons.withActivity(id.value())) {
            if (lesson.activityGone(id)) {
                lessons.delete(lesson);
            } else {
                lessons.save(lesson);
            }
        }
    }
}
