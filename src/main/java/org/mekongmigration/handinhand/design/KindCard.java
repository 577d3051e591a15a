package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.mekongmigration.handinhand.language.Language;

/** One thing on a shelf, in the colour of its kind: picture, title, a line about it, pills, languages. All of it opens the thing. */
public class KindCard extends Article {

    private final Div body = new Div();

    public KindCard(Colour kind, String title, Language language, String address) {
        var link = new Anchor(address, title);
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("lang", language.tag());
        var heading = new H3(link);
        heading.addClassName("work-title");
        body.addClassName("body");
        body.add(heading);
        addClassNames("kind-card", kind.className());
        add(body);
    }

    /** A picture over the words. */
    public KindCard picture(Component picture) {
        var frame = new Div(picture);
        frame.addClassName("picture");
        addComponentAsFirst(frame);
        return this;
    }

    public KindCard line(String words, Language language) {
        var line = new Paragraph(words);
        line.getElement().setAttribute("lang", language.tag());
        body.add(line);
        return this;
    }

    public KindCard pills(Pill... pills) {
        var row = new Div(pills);
        row.addClassName("pills");
        body.add(row);
        return this;
    }

    /** What stands under a fine line at the card's foot, as the languages. */
    public KindCard foot(Component... components) {
        var foot = new Div(components);
        foot.addClassName("foot");
        body.add(foot);
        return this;
    }

    /** Further buttons, which do not open the thing. */
    public KindCard actions(Component... components) {
        var actions = new Div(components);
        actions.addClassName("actions");
        body.add(actions);
        return this;
    }
}
