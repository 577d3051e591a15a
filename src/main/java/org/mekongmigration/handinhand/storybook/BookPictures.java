package org.mekongmigration.handinhand.storybook;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.storybook.Storybook.Focus;

/** The pictures of a book as a reader may see them: one that is not there, or may not be shown, is an empty frame. */
record BookPictures(PrintOrder<Storybook> order, Speaker speaker) {

    Image image(@Nullable BlockId name, @Nullable Focus focus) {
        var picture = name == null ? null : order.work().pictures().get(name);
        if (picture == null || name == null) {
            return new Image(null, null);
        }
        var source = order.lookup().picture(order.work().id(), picture).orElse(null);
        var alt = speaker.say(picture.alt(), "pictures", name.value(), "alt").orElse(null);
        return new Image(source, alt, seen(focus == null ? Focus.MIDDLE : focus));
    }

    private static Leaves.Focus seen(Focus focus) {
        double zoom = focus.zoom() == null ? 1 : focus.zoom() / 100.0;
        return new Leaves.Focus(focus.across() / 100.0, focus.down() / 100.0, zoom);
    }
}
