package org.mekongmigration.handinhand.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.ui.WorkPages;

/** The pages of any work, in the usual edition, as pictures. */
@SpringComponent
class PagesOfWork implements WorkPages {

    private static final int WIDTH = 560;

    private final Printing printing;
    private final WorkLookup lookup;

    PagesOfWork(Printing printing, WorkLookup lookup) {
        this.printing = printing;
        this.lookup = lookup;
    }

    @Override
    public Component of(Content content, WorkFacts work, int version, Language language) {
        var edition = Edition.USUAL.guidedIn(language).in(List.of(language));
        var pages = printing.layOut(new PrintOrder<>(content, version, work.touchedAt(), edition, lookup))
                .pages()
                .pages();
        var list = new OrderedList();
        list.addClassName("printed-pages");
        list.getElement().setAttribute("role", "list");
        for (int at = 0; at < pages.size(); at++) {
            var page = pages.get(at);
            var picture = new PageImage(WIDTH);
            picture.show(() -> page, page.width(), page.height());
            picture.setAlt(list.getTranslation("work.review.page", at + 1, pages.size()));
            list.add(new ListItem(picture));
        }
        return list;
    }
}
