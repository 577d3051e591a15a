package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.ComponentUtil;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;

/** Shares a work by a link. What it opens is another room's, above all that have works to share. */
public class ShareButton extends IconButton {

    /** In the editor of the work. */
    public ShareButton(WorkId work, Runnable before) {
        super(Glyph.SHARE, "", click -> {
            before.run();
            click.getSource().getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new ShareWanted(page, work)));
        });
        name(getTranslation("work.share"));
        getElement().setAttribute("aria-haspopup", "dialog");
    }

    /** Among others, so that it says what it shares. */
    public static ShareButton of(WorkId work, String title) {
        var button = new ShareButton(work, () -> {});
        button.name(button.getTranslation("work.share.of", title));
        return button;
    }
}
