package org.mekongmigration.handinhand.lessonplan.ui;

import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.SavedMark;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the plan on the desk after every change, and says so after the commit. */
class PlanSaving {

    /** What the view does once something came back. */
    interface Answer {
        /** All that was typed is committed. */
        void committed();

        /** What is saved holds more than was sent: another tab, or another person. */
        void merged(LessonPlan plan);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PlanSaving.class);

    private final WorkAuthoring authoring;
    private final SavedMark mark;
    private final Answer answer;
    private Opened opened;

    PlanSaving(WorkAuthoring authoring, Opened opened, SavedMark mark, Answer answer) {
        this.authoring = authoring;
        this.opened = opened;
        this.mark = mark;
        this.answer = answer;
        opened.savedAt().ifPresent(mark::saved);
    }

    Opened opened() {
        return opened;
    }

    void save(LessonPlan plan) {
        if (plan.equals(opened.content())) {
            return;
        }
        try {
            took(authoring.save(opened, plan), plan);
        } catch (WorkRejected e) {
            mark.notYet();
            ErrorNotice.warn(
                    e.reason() == WorkRejected.Reason.TOO_LARGE
                            ? mark.getTranslation(
                                    "lessonplan.error.too-large", e.arguments().getFirst())
                            : mark.getTranslation("lessonplan.error.gone"));
        } catch (RuntimeException e) {
            // the words stay in the browser, and the next change tries again
            LOG.warn("Plan {} was not saved: {}", opened.id(), e.toString());
            mark.notYet();
        }
    }

    /** Makes a revision of what was saved; where nothing changed, none. */
    void keep() {
        try {
            var plan = opened.content(LessonPlan.class);
            took(authoring.keep(opened.id(), null), plan);
        } catch (RuntimeException e) {
            LOG.warn("No revision of plan {}: {}", opened.id(), e.toString());
        }
    }

    /** Takes over what a service made of the plan. */
    void took(Opened now, LessonPlan sent) {
        opened = now;
        now.savedAt().ifPresent(mark::saved);
        answer.committed();
        var plan = now.content(LessonPlan.class);
        if (!plan.equals(sent)) {
            answer.merged(plan);
        }
    }
}
