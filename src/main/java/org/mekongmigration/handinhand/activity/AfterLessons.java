package org.mekongmigration.handinhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.activity.LessonRefused.Reason;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What teachers say after a lesson of a plan that they may read: each sees, changes and deletes what she said herself. One method
 * is one transaction.
 */
@Service
@Transactional
public class AfterLessons {

    private final TaughtLessons lessons;
    private final WorkShelf shelf;
    private final SignedIn signedIn;
    private final Clock clock;

    AfterLessons(TaughtLessons lessons, WorkShelf shelf, SignedIn signedIn, Clock clock) {
        this.lessons = lessons;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What she said about lessons of this plan, the latest first. */
    @Transactional(readOnly = true)
    public List<LessonTaught> mine(WorkId plan) {
        return lessons
                .findByPlanAndTeacherOrderByTaughtOnDescWrittenAtDesc(
                        plan.value(), signedIn.require().id().value())
                .stream()
                .map(it -> it.details(plan))
                .toList();
    }

    /** Keeps what she says, in the place of what she said before if it has an id. */
    public LessonTaught keep(LessonTaught lesson) {
        var person = signedIn.require();
        refuseUnlessPossible(lesson);
        var now = clock.instant();
        var kept = lesson.id()
                .map(id -> {
                    var before = mine(id);
                    before.write(lesson, now);
                    return before;
                })
                .orElseGet(() -> new TaughtLesson(UUID.randomUUID().toString(), person.id(), lesson, now));
        return lessons.save(kept).details(lesson.plan());
    }

    public void delete(String id) {
        lessons.delete(mine(id));
    }

    private TaughtLesson mine(String id) {
        var person = signedIn.require();
        return lessons.findById(id)
                .filter(it -> it.isBy(person.id()))
                .orElseThrow(() -> new LessonRefused(Reason.NOT_THERE));
    }

    private void refuseUnlessPossible(LessonTaught lesson) {
        refuseIf(lesson.activities().isEmpty(), Reason.NOTHING);
        refuseIf(lesson.on().isAfter(latestDay()), Reason.NOT_TAUGHT_YET);
        var pupils = lesson.pupils();
        refuseIf(pupils != null && (pupils < 0 || pupils > LessonTaught.MOST_PUPILS), Reason.IMPOSSIBLE_NUMBER);
        for (var taught : lesson.activities()) {
            refuseIf(!possible(taught.minutes()) || !possible(taught.planned()), Reason.IMPOSSIBLE_NUMBER);
            refuseIf(
                    shelf.find(taught.activity(), taught.version())
                            .filter(it -> it.work().kind() == Kind.ACTIVITY)
                            .isEmpty(),
                    Reason.NOT_THERE);
        }
        refuseIf(
                shelf.find(lesson.plan())
                        .filter(it -> it.work().kind() == Kind.LESSON_PLAN)
                        .isEmpty(),
                Reason.NOT_THERE);
    }

    /** Where the day begins first it may be tomorrow already. */
    private LocalDate latestDay() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    private static boolean possible(int minutes) {
        return minutes >= 0 && minutes <= ActivityTaught.MOST_MINUTES;
    }

    private static void refuseIf(boolean fault, Reason reason) {
        if (fault) {
            throw new LessonRefused(reason);
        }
    }
}
