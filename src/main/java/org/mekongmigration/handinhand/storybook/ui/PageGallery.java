package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.storybook.BookPages;
import org.mekongmigration.handinhand.typesetting.Page;

/** All pages of a book as they print, to look through. */
class PageGallery extends Composite<Div> {

    private static final int WIDTH = 560;

    private final OrderedList list = new OrderedList();
    private final List<Leaf> leaves = new ArrayList<>();

    /** @param name tells it from another one that may lie behind it */
    PageGallery(String name) {
        list.addClassName("page-gallery");
        list.getElement().setAttribute("role", "list");
        getContent().addClassName("page-gallery-frame");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(list);
    }

    void show(BookPages pages) {
        var looks = pages.looks();
        make(looks.size());
        for (int at = 0; at < looks.size(); at++) {
            var look = looks.get(at);
            var name = PageNames.of(look, at, this);
            var leaf = leaves.get(at);
            leaf.picture.show(pages, look);
            leaf.picture.setAlt(getTranslation("storybook.page.picture", name));
            leaf.aloud.show(look.leaf());
            leaf.name.setText(name);
            leaf.warning.setVisible(pages.laid(look).wordsAreAmiss());
        }
    }

    /** Sheets on which several pages stand. */
    void showSheets(List<Page> sheets) {
        make(sheets.size());
        for (int at = 0; at < sheets.size(); at++) {
            var name = getTranslation("storybook.print.sheet", at + 1);
            var leaf = leaves.get(at);
            leaf.picture.show(sheets.get(at));
            leaf.picture.setAlt(getTranslation("storybook.page.picture", name));
            leaf.aloud.silence();
            leaf.name.setText(name);
            leaf.warning.setVisible(false);
        }
    }

    private void make(int count) {
        while (leaves.size() < count) {
            var leaf = new Leaf();
            leaves.add(leaf);
            list.add(leaf);
        }
        while (leaves.size() > count) {
            list.remove(leaves.removeLast());
        }
    }

    private static final class Leaf extends ListItem {
        private final PagePicture picture = new PagePicture(WIDTH);
        private final PageAloud aloud = new PageAloud();
        private final Span name = new Span();
        private final Span warning = Glyph.WARNING.icon();

        Leaf() {
            warning.addClassName("too-long");
            add(picture, aloud, new Div(name, warning));
        }
    }
}
