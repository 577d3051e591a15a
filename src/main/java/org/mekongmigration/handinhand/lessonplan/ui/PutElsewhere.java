package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.PlanCopying.Put;

/** What a person has put into plans that were not open, as long as she is signed in: their builders can undo it. */
class PutElsewhere {

    /** By plan, what it was before each putting in, and what it became. */
    private final Map<WorkId, List<LessonPlan>> states = new HashMap<>();

    static PutElsewhere here() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(PutElsewhere.class);
        if (known != null) {
            return known;
        }
        var fresh = new PutElsewhere();
        session.setAttribute(PutElsewhere.class, fresh);
        return fresh;
    }

    void remember(WorkId plan, Put put) {
        var known = states.computeIfAbsent(plan, it -> new ArrayList<>());
        if (known.isEmpty() || !known.getLast().equals(put.before())) {
            known.clear();
            known.add(put.before());
        }
        known.add(put.after());
    }

    /** What the plan was, oldest first; nothing if it has become another since. */
    List<LessonPlan> before(WorkId plan, LessonPlan now) {
        var known = states.remove(plan);
        return known == null || !known.getLast().equals(now) ? List.of() : known.subList(0, known.size() - 1);
    }
}
