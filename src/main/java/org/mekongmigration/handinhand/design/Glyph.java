package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small drawings of the tool. They say nothing to a screen reader: the button or link around them has the name. */
public enum Glyph {
    HOME,
    PLAN,
    LEAF,
    BOOK,
    PHOTO,
    WORD,
    SHARE,
    SCHOOL,
    PEOPLE,
    PERSON,
    GLOBE,
    CHEVRON,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    CHECK,
    UNDO,
    REDO,
    PRINT,
    SEARCH,
    FILTER,
    HEART,
    BOOKMARK,
    GRIP,
    PENCIL,
    SAY,
    DO,
    PUPILS,
    CLOCK,
    PLUS,
    MINUS,
    LOCK,
    KEY,
    SHEET,
    MORE,
    CLOSE,
    BIN,
    COPY,
    EYE,
    EYE_OFF,
    UPLOAD,
    DOWNLOAD,
    HISTORY,
    SIGN_OUT,
    WARNING,
    INFO,
    HELP,
    MENU,
    STRONG,
    EMPHASIS,
    BULLETS,
    NUMBERED;

    public Span icon() {
        var icon = new Span();
        icon.addClassNames("glyph", "glyph-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The glyph of a view's menu entry, as {@code @Menu(icon = "leaf")} names it. */
    public static Glyph named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
