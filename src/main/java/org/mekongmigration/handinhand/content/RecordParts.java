package org.mekongmigration.handinhand.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
    static Object changed(Record record, String key, UnaryOperator<@Nullable Object> change) {
        if (Arrays.stream(record.getClass().getRecordComponents())
                .noneMatch(component -> key(component).equals(key))) {
            throw new IllegalArgumentException(
                    "no " + key + " in " + record.getClass().getSimpleName());
        }
        return mapped(record, (component, value) -> key(component).equals(key) ? change.apply(value) : value);
    }

    /** The same record with another value in each component. */
    static Object mapped(Record record, UnaryOperator<@Nullable Object> change) {
        return mapped(record, (component, value) -> change.apply(value));
    }

    /** What a component becomes. */
    @FunctionalInterface
    private interface Change {
        @Nullable
        Object of(RecordComponent component, @Nullable Object value);
    }

    @SuppressWarnings("NullAway") // components may be absent
    private static Object mapped(Record record, Change change) {
        var components = record.getClass().getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = change.of(components[i], value(record, components[i]));
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
