package org.mekongmigration.handinhand.storybook.ui;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.ui.PageImage;
import org.mekongmigration.handinhand.storybook.BookPages;
import org.mekongmigration.handinhand.storybook.BookPages.Look;
import org.mekongmigration.handinhand.typesetting.Page;

/** A page of a book. One that is shown already is not drawn anew. */
class PagePicture extends PageImage {

    private @Nullable Object shown;

    /** @param width in pixels */
    PagePicture(int width) {
        super(width);
    }

    void show(BookPages pages, Look look) {
        if (!look.equals(shown)) {
            shown = look;
            show(
                    () -> pages.laid(look).page(),
                    look.sheet().width(),
                    look.sheet().height());
        }
    }

    /** Shows a page that is not as its sheet is. */
    void show(Page page) {
        if (page != shown) {
            shown = page;
            show(() -> page, page.width(), page.height());
        }
    }
}
