package org.mekongmigration.handinhand.content;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** One component of a record under its key. */
record Part<T>(String key, Method accessor, Form<T> form, boolean optional) {

    boolean mayBeMissing() {
        return optional || form.whenAbsent() != null;
    }

    @Nullable
    T read(Node.Entries map, Reading reading) {
        var entry = map.entry(key);
        if (entry.isPresent()) {
            return reading.within(key, () -> form.read(entry.get().value(), reading));
        }
        if (!mayBeMissing()) {
            reading.problem(map.mark(), Reason.KEY_MISSING, key);
        }
        return optional ? null : form.whenAbsent();
    }

    void write(Object owner, List<Node.Entry> entries) {
        var value = value(owner);
        if (value != null && (optional || !value.equals(form.whenAbsent()))) {
            entries.add(SchemaDefinitions.entry(key, form.write(value)));
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable T value(Object owner) {
        try {
            return (T) accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
