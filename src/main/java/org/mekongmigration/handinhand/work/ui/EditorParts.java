package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkHistory;

/** The buttons that every editor has in its bar. */
public final class EditorParts {

    private EditorParts() {}

    public static IconButton undo(Desk<?> desk, Component view) {
        var button = new IconButton(Glyph.UNDO, view.getTranslation("work.undo"), click -> desk.undo());
        Shortcuts.addShortcutListener(view, desk::undo, Key.KEY_Z, KeyModifier.CONTROL);
        follow(desk, () -> button.setEnabled(desk.canUndo()));
        return button;
    }

    public static IconButton redo(Desk<?> desk, Component view) {
        var button = new IconButton(Glyph.REDO, view.getTranslation("work.redo"), click -> desk.redo());
        Shortcuts.addShortcutListener(view, desk::redo, Key.KEY_Y, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(view, desk::redo, Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT);
        follow(desk, () -> button.setEnabled(desk.canRedo()));
        return button;
    }

    public static IconButton history(Desk<?> desk, WorkHistory history, Component view) {
        return new IconButton(Glyph.HISTORY, view.getTranslation("work.history"), click -> {
            desk.keep();
            new HistoryDialog(history, desk).open();
        });
    }

    /** Sharing by a link: what she has written so far is what the link shows. */
    public static IconButton share(Desk<?> desk) {
        return new ShareButton(desk.opened().id(), desk::keep);
    }

    /** Who else edits; only the owner of a plan or a set is asked. */
    public static IconButton colleagues(Desk<?> desk, WorkColleagues colleagues, Component view) {
        var button = new IconButton(
                Glyph.PEOPLE,
                view.getTranslation("work.colleagues"),
                click -> new ColleaguesDialog(colleagues, desk.opened().id()).open());
        button.setVisible(
                desk.opened().rights().own() && desk.opened().work().school().isPresent());
        return button;
    }

    private static void follow(Desk<?> desk, Runnable refresh) {
        refresh.run();
        desk.onChange(refresh);
    }
}
