package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountDetails;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Pill;

/** One person: who she is here, and what can be done about her account. */
class PersonRow extends Article {

    PersonRow(AccountDetails account, @Nullable String school, PersonActions actions) {
        addClassNames("surface", "person-row");
        var name = new H2(account.name());
        var signInName = new Span(account.signInName().orElse(""));
        signInName.addClassNames("quiet", "small-text");
        var pills = new Div(new Pill(Words.of(account.role()), Colour.RIVER));
        pills.addClassName("pills");
        if (school != null) {
            pills.add(new Pill(school, Colour.PLAIN));
        }
        switch (account.standing()) {
            case ACTIVE -> {}
            case INVITED -> pills.add(new Pill(getTranslation("account.standing.invited"), Colour.MARIGOLD));
            case SWITCHED_OFF -> pills.add(new Pill(getTranslation("account.standing.switched-off"), Colour.CLAY));
        }
        var who = new Div(new Div(name, signInName), pills);
        who.addClassName("who");
        add(who, actions);
    }
}
