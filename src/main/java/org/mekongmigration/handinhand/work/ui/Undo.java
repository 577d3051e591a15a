package org.mekongmigration.handinhand.work.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an edited value has been: the last hundred steps, and those taken back.
 *
 * @param place what the last step changed; typing on at one place is one step
 */
public record Undo<T>(
        List<T> past, T present, List<T> future, @Nullable Object place) {

    private static final int STEPS = 100;

    public static <T> Undo<T> startingAt(T value) {
        return new Undo<>(List.of(), value, List.of(), null);
    }

    /** @param changed the place that was typed at; absent: a step by itself */
    public Undo<T> then(T next, @Nullable Object changed) {
        if (next.equals(present)) {
            return this;
        }
        if (changed != null && Objects.equals(changed, place)) {
            return new Undo<>(past, next, List.of(), place);
        }
        var longer = new ArrayList<>(past.subList(Math.max(0, past.size() - STEPS + 1), past.size()));
        longer.add(present);
        return new Undo<>(List.copyOf(longer), next, List.of(), changed);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public Undo<T> undone() {
        if (past.isEmpty()) {
            return this;
        }
        var undone = new ArrayList<T>();
        undone.add(present);
        undone.addAll(future);
        return new Undo<>(past.subList(0, past.size() - 1), past.getLast(), List.copyOf(undone), null);
    }

    public Undo<T> redone() {
        if (future.isEmpty()) {
            return this;
        }
        var done = new ArrayList<>(past);
        done.add(present);
        return new Undo<>(List.copyOf(done), future.getFirst(), future.subList(1, future.size()), null);
    }
}
