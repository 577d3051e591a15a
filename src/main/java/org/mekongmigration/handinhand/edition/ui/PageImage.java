package org.mekongmigration.handinhand.edition.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.typesetting.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page as it prints. It is drawn when a browser asks for it: what nobody scrolls to costs nothing. */
public class PageImage extends Image {

    private static final Logger LOG = LoggerFactory.getLogger(PageImage.class);

    private final int width;

    /** @param width in pixels */
    public PageImage(int width) {
        this.width = width;
        getElement().setAttribute("loading", "lazy");
        getElement().setAttribute("decoding", "async");
        addClassName("page-picture");
    }

    /** The room of the page is kept while its picture is on the way. */
    public void show(Supplier<Page> page, double pageWidth, double pageHeight) {
        getElement().setAttribute("width", String.valueOf(width));
        getElement().setAttribute("height", String.valueOf(Math.round(width * pageHeight / pageWidth)));
        getStyle().set("--page-ratio", String.valueOf(pageWidth / pageHeight));
        setSrc(new Drawn(page, width));
    }

    private record Drawn(Supplier<Page> page, int width) implements DownloadHandler {

        @Override
        public void handleDownloadRequest(DownloadEvent event) {
            var png = PagePictures.png(page.get(), width);
            event.inline("page.png");
            event.setContentType("image/png");
            event.setContentLength(png.length);
            // the address is made anew for each state of a page
            event.getResponse().setHeader("Cache-Control", "private, max-age=3600, immutable");
            try (var out = event.getOutputStream()) {
                out.write(png);
            } catch (IOException e) {
                // the reader has turned the page before it came
                LOG.debug("A drawn page was no longer wanted", e);
            }
        }

        /** A page that is still on its way when a dialog opens over it arrives all the same. */
        @Override
        public boolean isAllowInert() {
            return true;
        }
    }
}
