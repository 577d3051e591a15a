package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.storybook.BookPages;
import org.mekongmigration.handinhand.storybook.BookPages.Look;

/** The pages of a book, small, in their order. What is done to one is done to the one that is chosen. */
class PageStrip extends Composite<Div> {

    private static final int WIDTH = 240;

    /** What the strip asks for; it changes nothing by itself. */
    interface Hands {

        void choose(int at);

        void add();

        /** @param by pages towards the end; negative towards the cover */
        void move(int by);

        void remove();
    }

    private final Hands hands;
    private final OrderedList list = new OrderedList();
    private final Span said = new Span();
    private final IconButton earlier;
    private final IconButton later;
    private final IconButton remove;
    private final List<Tile> tiles = new ArrayList<>();
    private List<String> names = List.of();

    PageStrip(Hands hands) {
        this.hands = hands;
        earlier = new IconButton(Glyph.UP, getTranslation("storybook.page.earlier"), click -> hands.move(-1));
        later = new IconButton(Glyph.DOWN, getTranslation("storybook.page.later"), click -> hands.move(1));
        remove = new IconButton(Glyph.BIN, getTranslation("storybook.page.remove"), click -> hands.remove());
        var add = new Button(getTranslation("storybook.page.add"), Glyph.PLUS.icon(), click -> hands.add());
        add.addClassName("add-page");
        var buttons = new Div(earlier, later, remove);
        buttons.addClassName("row");
        var tools = new Div(buttons, add);
        tools.addClassName("strip-tools");
        list.addClassName("page-strip");
        list.getElement().setAttribute("role", "list");
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("strip");
        getContent().add(list, tools, said);
    }

    /** @param last index of the last page that can be moved and taken away; the first is 1 */
    void show(BookPages pages, int chosen, int last) {
        var looks = pages.looks();
        var now = looks.stream().map(Look::name).toList();
        if (!now.equals(names)) {
            names = now;
            build(looks.size());
        }
        for (int at = 0; at < tiles.size(); at++) {
            tiles.get(at).show(pages, looks.get(at), at, at == chosen);
        }
        var isPage = chosen >= 1 && chosen <= last;
        earlier.setEnabled(isPage && chosen > 1);
        later.setEnabled(isPage && chosen < last);
        remove.setEnabled(isPage);
    }

    /** Tells those who do not see it what has become of a page. */
    void say(String words) {
        said.setText(words);
    }

    void bringChosenIntoView(int chosen) {
        tiles.get(chosen).scrollIntoView();
    }

    private void build(int count) {
        list.removeAll();
        tiles.clear();
        for (int at = 0; at < count; at++) {
            var tile = new Tile(at);
            tiles.add(tile);
            list.add(new ListItem(tile));
        }
    }

    /** One page of the strip. */
    private final class Tile extends NativeButton {

        private final PagePicture picture = new PagePicture(WIDTH);
        private final Span name = new Span();
        private final Span warning = new Span(Glyph.WARNING.icon());

        Tile(int at) {
            picture.setAlt("");
            warning.addClassName("too-long");
            warning.setVisible(false);
            var said = new Span(getTranslation("storybook.page.too-long"));
            said.addClassName("unseen");
            warning.add(said);
            addClassName("page-tile");
            add(picture, new Div(name, warning));
            addClickListener(click -> hands.choose(at));
        }

        void show(BookPages pages, Look look, int at, boolean chosen) {
            picture.show(pages, look);
            name.setText(PageNames.of(look, at, this));
            warning.setVisible(pages.laid(look).wordsAreAmiss());
            getElement().getClassList().set("on", chosen);
            if (chosen) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
