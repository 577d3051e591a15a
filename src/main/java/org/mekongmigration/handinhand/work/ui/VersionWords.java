package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.RevisionFacts;

/** What is said of a kept version: its number, its name, who kept it and when. */
final class VersionWords {

    private final Component at;

    VersionWords(Component at) {
        this.at = at;
    }

    String number(RevisionFacts revision) {
        return at.getTranslation("work.history.version", revision.number());
    }

    String who(RevisionFacts revision) {
        return revision.author()
                .map(name -> name.equals(PersonNames.LEFT) ? at.getTranslation("work.history.left") : name)
                .orElseGet(() -> at.getTranslation("work.history.installed"));
    }

    String when(RevisionFacts revision) {
        return ShownTime.of(revision.keptAt(), UI.getCurrent());
    }

    String line(RevisionFacts revision) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(number(revision)), revision.note().map(name -> "“" + name + "”").stream()),
                        Stream.of(when(revision), who(revision)))
                .collect(Collectors.joining(" · "));
    }
}
