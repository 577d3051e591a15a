package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkBin;
import org.mekongmigration.handinhand.work.WorkBin.InBin;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkRoutes;

/** What a person has thrown away, and bringing it back. */
@Route(WorkRoutes.BIN)
@HelpTopic("bin")
@PermitAll
@StyleSheet("look/work.css")
class BinView extends Main implements HasDynamicTitle {

    private final WorkBin bin;

    BinView(WorkBin bin) {
        this.bin = bin;
        addClassNames("page", "bin-view");
        show();
    }

    private void show() {
        removeAll();
        var binned = bin.mine();
        if (binned.isEmpty()) {
            add(new EmptyState(Drawing.LAKE, getTranslation("work.bin.empty.title"), getTranslation("work.bin.empty"))
                    .asPage());
            return;
        }
        var head = new Div(new H1(getTranslation("work.bin")), new Paragraph(getTranslation("work.bin.what")));
        head.addClassName("page-head");
        var list = new UnorderedList();
        list.addClassName("binned");
        list.getElement().setAttribute("role", "list");
        binned.forEach(work -> list.add(row(work)));
        add(head, list);
    }

    private ListItem row(InBin work) {
        var language = language(work);
        var words = work.title().in(language).orElse("");
        var title = new Span(words);
        title.addClassName("work-title");
        title.getElement().setAttribute("lang", language.tag());
        var until = new Span(getTranslation("work.bin.until", ShownTime.of(work.until(), UI.getCurrent())));
        until.addClassName("quiet");
        var facts = new Div(
                title, new Pill(getTranslation("work.kind." + work.kind().word()), Colour.PLAIN), until);
        facts.addClassName("facts");
        var restore = new Button(getTranslation("work.bin.restore"), Glyph.UNDO.icon(), click -> restore(work));
        restore.setAriaLabel(getTranslation("work.bin.restore.this", words));
        return new ListItem(facts, restore);
    }

    private Language language(InBin work) {
        var screen = ScreenLanguage.of(getLocale());
        var languages = work.title().languages();
        return languages.contains(screen)
                ? screen
                : languages.stream().findFirst().orElse(screen);
    }

    private void restore(InBin work) {
        try {
            bin.restore(work.id());
            ErrorNotice.tell(getTranslation("work.bin.restored"));
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.bin");
    }
}
