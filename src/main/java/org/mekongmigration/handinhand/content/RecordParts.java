package org.mekongmigration.handinhand.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The components of a record under their keys in files. */
final class RecordParts {

    /**
     * One component.
     *
     * @param key under which it stands in files
     */
    record Keyed(String key, Class<?> type, Method accessor) {

        /** What a record has there. */
        @SuppressWarnings("NullAway") // it may be absent
        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }

    private static final ClassValue<List<Keyed>> KEYED = new ClassValue<>() {
        @Override
        protected List<Keyed> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordParts::keyed)
                    .toList();
        }
    };

    private RecordParts() {}

    /** All of a record, in the order in which they are declared. */
    static List<Keyed> of(Record record) {
        return KEYED.get(record.getClass());
    }

    private static Keyed keyed(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // records of other rooms may be theirs alone
        return new Keyed(key(component), component.getType(), accessor);
    }

    /** The key of a component in files: its name, if nothing else is said. */
    static String key(RecordComponent component) {
        var key = component.getAnnotation(Key.class);
        return key != null ? key.value() : Names.kebab(component.getName());
    }

    /** @return null if there is no such component, or nothing in it */
    static @Nullable Object value(Record record, String key) {
        return of(record).stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(part -> part.of(record))
                .orElse(null);
    }

    /** @throws IllegalArgumentException if there is no such component */
    static Object changed(Record record, String key, UnaryOperator<@Nullable Object> change) {
        if (of(record).stream().noneMatch(part -> part.key().equals(key))) {
            throw new IllegalArgumentException(
                    "no " + key + " in " + record.getClass().getSimpleName());
        }
        return mapped(record, (part, value) -> part.key().equals(key) ? change.apply(value) : value);
    }

    /** The same record with another value in each component. */
    static Object mapped(Record record, UnaryOperator<@Nullable Object> change) {
        return mapped(record, (part, value) -> change.apply(value));
    }

    /** What a component becomes. */
    @FunctionalInterface
    private interface Change {
        @Nullable
        Object of(Keyed part, @Nullable Object value);
    }

    @SuppressWarnings("NullAway") // components may be absent
    private static Object mapped(Record record, Change change) {
        var parts = of(record);
        var values = new Object[parts.size()];
        var types = new Class<?>[parts.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = parts.get(i).type();
            values[i] = change.of(parts.get(i), parts.get(i).of(record));
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
}
