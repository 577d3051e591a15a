package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.SignInNeeded;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.SavedMark;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPresence;
import org.mekongmigration.handinhand.work.WorkRejected;

/**
 * A work on its author's desk: what it is now, and where it has been. Every change is saved at once, and "Saved" is said after
 * the commit.
 */
public class Desk<C extends Content> {

    private final WorkAuthoring authoring;
    private final Class<C> kind;
    private final SavedMark mark;
    private final List<Runnable> listeners = new ArrayList<>();
    private Opened opened;
    private Undo<C> undo;
    private boolean ended;
    private WorkPresence.@Nullable Tab tab;
    private @Nullable Registration beat;

    public Desk(WorkAuthoring authoring, Opened opened, Class<C> kind, SavedMark mark) {
        this.authoring = authoring;
        this.kind = kind;
        this.mark = mark;
        this.opened = opened;
        this.undo = Undo.startingAt(opened.content(kind));
        opened.savedAt().ifPresent(mark::saved);
        mark.addAttachListener(attached -> arrive(attached.getUI()));
        mark.addDetachListener(gone -> away());
    }

    /** The mark stands in the editor's bar: while it is there, the person is. */
    private void arrive(UI ui) {
        away();
        var mine = authoring.arrive(opened.id());
        tab = mine;
        beat = ui.addHeartbeatListener(heard -> mine.stay());
        mark.alsoHere(mine.others());
    }

    private void away() {
        if (tab != null) {
            tab.leave();
            tab = null;
        }
        if (beat != null) {
            beat.remove();
            beat = null;
        }
    }

    /** Undo goes back to these states too, the oldest first: what was done to the work while it was not open. */
    public void after(List<C> earlier) {
        if (!earlier.isEmpty()) {
            var begun = Undo.startingAt(earlier.getFirst());
            for (var state : earlier) {
                begun = begun.then(state, null);
            }
            undo = begun.then(content(), null);
        }
    }

    public C content() {
        return undo.present();
    }

    /** The work as the service gave it last. */
    public Opened opened() {
        return opened;
    }

    /** Told after every change, with what is saved acknowledged. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** @param place what was typed at, so that typing on is one step back; absent: a step by itself */
    public void change(@Nullable Object place, UnaryOperator<C> change) {
        take(undo.then(change.apply(content()), place));
    }

    public void change(UnaryOperator<C> change) {
        change(null, change);
    }

    public boolean canUndo() {
        return undo.canUndo();
    }

    public boolean canRedo() {
        return undo.canRedo();
    }

    public void undo() {
        take(undo.undone());
    }

    public void redo() {
        take(undo.redone());
    }

    /** Whether everything on the desk is in the database. */
    public boolean saved() {
        return content().equals(opened.content());
    }

    /** Makes a revision of what is saved as she leaves. If she may no longer do so, her draft stays as it is. */
    public void leave() {
        try {
            keep();
        } catch (WorkRejected | SignInNeeded e) {
            mark.notYet();
        }
    }

    /** Makes a revision of what is saved; when she prints or publishes. */
    public void keep() {
        if (!ended) {
            replace(authoring.keep(opened.id(), null));
        }
    }

    /** What a service made of the work. Undo goes on from there if the content is another. */
    public void replace(Opened now) {
        opened = now;
        if (!now.content().equals(content())) {
            undo = undo.then(now.content(kind), null);
        }
        tell();
    }

    private void take(Undo<C> next) {
        if (next.equals(undo)) {
            return;
        }
        undo = next;
        save();
        tell();
    }

    /** What could not be saved stays on the desk and in the browser; the next change tries again. */
    private void save() {
        mark.saving();
        try {
            var sent = content();
            opened = authoring.save(opened, sent);
            if (!opened.content().equals(sent)) {
                undo = undo.then(opened.content(kind), null);
            }
            opened.savedAt().ifPresent(mark::saved);
        } catch (SignInNeeded e) {
            ended = true;
            mark.notYet();
            throw e;
        } catch (RuntimeException e) {
            mark.notYet();
            throw e;
        }
    }

    private void tell() {
        if (tab != null) {
            mark.alsoHere(tab.others());
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
