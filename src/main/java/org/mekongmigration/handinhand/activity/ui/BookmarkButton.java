package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.button.Button;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.WorkWords;

/** Marks an activity to find it again, and takes the mark away. */
class BookmarkButton extends Button {

    private final WorkBookmarks bookmarks;
    private final WorkId work;
    private boolean marked;

    private BookmarkButton(WorkBookmarks bookmarks, WorkId work, boolean marked) {
        super(Glyph.BOOKMARK.icon());
        this.bookmarks = bookmarks;
        this.work = work;
        addClassName("bookmark");
        addClickListener(click -> turn());
        show(marked);
    }

    /** With the drawing alone, beside many others. */
    static BookmarkButton small(WorkBookmarks bookmarks, WorkId work, String title, boolean marked) {
        var button = new BookmarkButton(bookmarks, work, marked);
        button.addClassName("icon-button");
        button.setAriaLabel(button.getTranslation("activity.bookmark.this", title));
        button.setTooltipText(button.getTranslation("activity.bookmark"));
        return button;
    }

    static BookmarkButton wide(WorkBookmarks bookmarks, WorkId work) {
        var button = new BookmarkButton(bookmarks, work, bookmarks.isMarked(work));
        button.setText(button.getTranslation("activity.bookmark"));
        return button;
    }

    private void turn() {
        try {
            if (marked) {
                bookmarks.unmark(work);
            } else {
                bookmarks.mark(work);
            }
            show(!marked);
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    private void show(boolean now) {
        marked = now;
        getElement().setAttribute("aria-pressed", String.valueOf(now));
    }
}
