package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.SubmissionFacts;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;

/** What became of a version that was handed in: who, when, and in which words. */
class SubmissionLine extends Div {

    SubmissionLine(SubmissionFacts submission) {
        addClassName("submission-line");
        add(new Div(said(submission)));
        submission.note().ifPresent(note -> add(new Div("“" + note + "”")));
        submission.decidedNote().ifPresent(note -> add(new Div("“" + note + "”")));
    }

    private String said(SubmissionFacts submission) {
        if (submission.byHerself() && submission.is(State.PUBLISHED)) {
            return getTranslation("work.submission.by-herself", name(submission.decidedBy()), when(submission));
        }
        var key = "work.submission."
                + submission.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var handedIn = getTranslation("work.submission.waiting", name(submission.by()), when(submission.at()));
        return submission.is(State.WAITING)
                ? handedIn
                : handedIn + " " + getTranslation(key, name(submission.decidedBy()), when(submission));
    }

    private String name(Optional<String> name) {
        return name.filter(known -> !known.equals(PersonNames.LEFT))
                .orElseGet(() -> getTranslation("work.history.left"));
    }

    private static String when(SubmissionFacts submission) {
        return when(submission.decidedAt().orElse(submission.at()));
    }

    private static String when(Instant moment) {
        return ShownTime.of(moment, UI.getCurrent());
    }
}
