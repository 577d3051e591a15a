package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.mekongmigration.handinhand.activity.TaughtFacts;
import org.mekongmigration.handinhand.activity.TaughtFacts.OfVersion;
import org.mekongmigration.handinhand.activity.TaughtFacts.Words;
import org.mekongmigration.handinhand.design.ShownTime;

/** For who wrote the activity: how long it really took in lessons, by version, and what teachers said. */
class TaughtSection extends Composite<Section> {

    TaughtSection(TaughtFacts facts) {
        getContent().addClassName("taught-facts");
        getContent().add(new H2(getTranslation("activity.taught.title")));
        var versions = new UnorderedList();
        facts.versions().forEach(it -> versions.add(new ListItem(numbers(it))));
        versions.getElement().setAttribute("role", "list");
        getContent().add(versions);
        if (!facts.words().isEmpty()) {
            getContent().add(new H3(getTranslation("activity.taught.words")));
            var said = new UnorderedList();
            facts.words().forEach(it -> said.add(new ListItem(words(it))));
            said.addClassName("said");
            said.getElement().setAttribute("role", "list");
            getContent().add(said);
        }
    }

    private Div numbers(OfVersion it) {
        var version = new Paragraph(getTranslation("activity.taught.version", it.version(), it.lessons()));
        version.addClassName("of");
        var minutes = it.lessons() == 1
                ? getTranslation("activity.taught.minutes.one", it.planned(), it.middle())
                : getTranslation("activity.taught.minutes", it.planned(), it.middle(), it.least(), it.most());
        return new Div(version, new Paragraph(minutes));
    }

    private Div words(Words it) {
        var words = new Div();
        if (!it.worked().isEmpty()) {
            words.add(said("activity.taught.worked", it.worked()));
        }
        if (!it.toChange().isEmpty()) {
            words.add(said("activity.taught.change", it.toChange()));
        }
        var who = it.teacher().orElseGet(() -> getTranslation("activity.taught.teacher"));
        var day = ShownTime.day(it.on(), UI.getCurrent());
        var by = new Paragraph(getTranslation("activity.taught.by", who, day, it.version()));
        by.addClassName("quiet");
        words.add(by);
        return words;
    }

    private Paragraph said(String key, String words) {
        var line = new Paragraph(getTranslation(key, words));
        line.addClassName("line");
        return line;
    }
}
