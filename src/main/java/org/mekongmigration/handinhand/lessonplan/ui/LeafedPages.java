package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.typesetting.Page;

/** The pages of one part, one at a time. */
class LeafedPages extends Div {

    private static final int WIDTH = 620;

    private final List<Page> pages;
    private final String name;
    private final boolean grey;
    private final Div frame = new Div();
    private final Span place = new Span();
    private final IconButton before;
    private final IconButton after;
    private int at;

    /** @param name of the part */
    LeafedPages(List<Page> pages, String name, boolean grey) {
        this.pages = pages;
        this.name = name;
        this.grey = grey;
        before =
                new IconButton(Glyph.LEFT, getTranslation("lessonplan.print.page.before", name), click -> turn(at - 1));
        after = new IconButton(Glyph.RIGHT, getTranslation("lessonplan.print.page.after", name), click -> turn(at + 1));
        place.getElement().setAttribute("role", "status");
        addClassName("leafed-pages");
        frame.addClassName("page-frame");
        add(frame);
        if (pages.size() > 1) {
            var leafing = new Div(before, place, after);
            leafing.addClassName("leafing");
            add(leafing);
        }
        turn(0);
    }

    private void turn(int page) {
        at = page;
        frame.removeAll();
        frame.add(picture(pages.get(at), getTranslation("lessonplan.print.page", name, at + 1, pages.size()), grey));
        place.setText(getTranslation("lessonplan.print.page.of", at + 1, pages.size()));
        before.setEnabled(at > 0);
        after.setEnabled(at + 1 < pages.size());
    }

    /** A page as it prints, drawn when it comes into sight. */
    static Image picture(Page page, String name, boolean grey) {
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> {
                    var png = PagePictures.png(page, WIDTH, grey);
                    return new DownloadResponse(new ByteArrayInputStream(png), "page.png", "image/png", png.length);
                }),
                name);
        picture.getElement().setAttribute("loading", "lazy");
        picture.getStyle().set("aspect-ratio", page.width() + " / " + page.height());
        return picture;
    }
}
