package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** "Saved 14:02": said only after the commit, by the clock of the person's browser. */
public class SavedMark extends Span {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Span words = new Span();
    private final Span here = new Span();
    private final Span sign = Glyph.CHECK.icon();

    public SavedMark() {
        addClassName("saved-mark");
        getElement().setAttribute("role", "status");
        sign.addClassName("small");
        sign.setVisible(false);
        var kept = new Span(getTranslation("design.saved.not-yet"));
        kept.addClassName("kept"); // shown by the browser alone while the server cannot be reached
        here.addClassName("also-here");
        here.setVisible(false);
        add(sign, words, kept, here);
    }

    public void saved(Instant committed) {
        say(true, getTranslation("design.saved.at", TIME.format(committed.atZone(zone()))));
    }

    /** @param names of other people who have the same work open */
    public void alsoHere(List<String> names) {
        here.setVisible(!names.isEmpty());
        here.setText(names.isEmpty() ? "" : getTranslation("design.also-here", String.join(", ", names)));
    }

    /** Something was typed and is on its way. */
    public void saving() {
        say(false, getTranslation("design.saved.saving"));
    }

    /** Saving did not succeed; the browser has the words. */
    public void notYet() {
        say(false, getTranslation("design.saved.not-yet"));
    }

    private void say(boolean done, String said) {
        sign.setVisible(done);
        getElement().getClassList().set("not-yet", !done);
        words.setText(said);
    }

    private ZoneId zone() {
        return getUI().map(BrowserZone::of).orElseGet(ZoneId::systemDefault);
    }
}
