package org.mekongmigration.handinhand.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.help.QuickStarts;

/** What can be done on the page beneath, how to begin, the ways by keyboard, and the quick start to print. */
class HelpDialog extends Dialog {

    HelpDialog(Helped helped, Optional<Person> person, QuickStarts quickStarts) {
        setHeaderTitle(getTranslation("help.title"));
        setWidth("34rem");
        addClassName("help-dialog");
        getHeader().add(new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> close()));
        var key = "help." + helped.topic();
        var inside = new Div(
                section("help.what", said(key + ".what")),
                section("help.begin", said(key + ".begin")),
                helped.editor()
                        ? section("help.keys", said("help.keys.everywhere"), said("help.keys.editor"))
                        : section("help.keys", said("help.keys.everywhere")));
        if (helped.editor()) {
            inside.addComponentAtIndex(2, said("help.saved"));
        }
        person.ifPresent(who -> inside.add(new QuickStartLinks(who.role(), quickStarts)));
        inside.addClassName("stack");
        add(inside);
    }

    private Section section(String heading, Component... inside) {
        var section = new Section(new H3(getTranslation(heading)));
        section.add(inside);
        return section;
    }

    private Paragraph said(String key) {
        return new Paragraph(getTranslation(key));
    }
}
