package org.mekongmigration.handinhand.press.html;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;

/** Pictures with their true size, so that nothing moves when they come; all but the first come when they are near. */
final class PictureMarkup {

    private final Markup out;
    private final Pictures pictures;
    private boolean first = true;

    PictureMarkup(Markup out, Pictures pictures) {
        this.out = out;
        this.pictures = pictures;
    }

    /** @param source absent: an empty frame */
    void write(@Nullable PictureSource source, @Nullable Text alt) {
        if (source == null) {
            if (alt != null) {
                out.elementIn(alt.language(), "div", alt.words(), "class", "no-picture");
            } else {
                out.element("div", "", "class", "no-picture");
            }
            return;
        }
        var shown = pictures.of(source);
        out.openIn(
                alt == null ? null : alt.language(),
                "img",
                "src",
                shown.address(),
                "srcset",
                shown.sizes(),
                "sizes",
                shown.sizes() == null ? null : sizes(),
                "alt",
                alt == null ? "" : alt.words(),
                "width",
                "" + source.width(),
                "height",
                "" + source.height(),
                "loading",
                first ? null : "lazy",
                "decoding",
                first ? null : "async");
        first = false;
    }

    private static String sizes() {
        return "(max-width: 760px) 94vw, 720px";
    }
}
