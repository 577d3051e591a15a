package org.mekongmigration.handinhand.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The components of a record under their keys in files. */
final class RecordParts {

    private RecordParts() {}

    /** @return null if there is no such component, or nothing in it */
    static @Nullable Object value(Record record, String key) {
        for (var component : record.getClass().getRecordComponents()) {
            if (key(component).equals(key)) {
                return value(record, component);
            }
        }
        return null;
    }

    /** @throws IllegalArgumentException if there is no such component */
    @SuppressWarnings("NullAway") // components may be absent
    static Object changed(Record record, String key, UnaryOperator<@Nullable Object> change) {
        var components = record.getClass().getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(record, components[i]);
            if (key(components[i]).equals(key)) {
                values[i] = change.apply(values[i]);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException(
                    "no " + key + " in " + record.getClass().getSimpleName());
        }
        return made(record.getClass(), types, values);
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static String key(RecordComponent component) {
        var key = component.getAnnotation(Key.class);
        return key != null ? key.value() : Names.kebab(component.getName());
    }

    @SuppressWarnings("NullAway") // a component may be absent
    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
