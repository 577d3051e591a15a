package org.mekongmigration.handinhand.work;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A collection of one kind of row, as its repository offers it: what a test does not use is not there. */
final class InMemory<T> {

    private final Map<Object, T> rows = new LinkedHashMap<>();
    private final Function<T, Object> key;

    /** A query beside saving, deleting and finding by key. */
    interface Query {
        Object of(Object[] arguments);
    }

    InMemory(Function<T, Object> key) {
        this.key = key;
    }

    Iterable<T> all() {
        return rows.values();
    }

    @SuppressWarnings("unchecked")
    <R> R as(Class<R> repository, Map<String, Query> queries) {
        return (R) Proxy.newProxyInstance(
                repository.getClassLoader(),
                new Class<?>[] {repository},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "save" -> {
                        var row = (T) arguments[0];
                        rows.put(key.apply(row), row);
                        yield row;
                    }
                    case "delete" -> rows.remove(key.apply((T) arguments[0]));
                    case "findById", "lock" -> Optional.ofNullable(rows.get(arguments[0]));
                    case "existsById" -> rows.containsKey(arguments[0]);
                    default -> {
                        var query = queries.get(method.getName());
                        if (query == null) {
                            throw new UnsupportedOperationException(method.getName());
                        }
                        yield query.of(arguments);
                    }
                });
    }
}
