package org.mekongmigration.handinhand.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Localized;

/** A work under another id, and with it whatever it says about works that got another id. */
public final class Renamed {

    private final Map<WorkId, WorkId> ids;

    /** @param ids new ids by old ones */
    public Renamed(Map<WorkId, WorkId> ids) {
        this.ids = Map.copyOf(ids);
    }

    public Content work(Content work) {
        return ids.isEmpty() ? work : (Content) Objects.requireNonNull(value(work));
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case WorkId id -> ids.getOrDefault(id, id);
            case Localized<?> text -> new Localized<>(entries(text.byLanguage()));
            case List<?> list -> list.stream().map(this::value).toList();
            case Map<?, ?> map -> entries(map);
            case Record record -> record(record);
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private <K, V> Map<K, V> entries(Map<K, V> map) {
        var changed = new LinkedHashMap<K, V>();
        map.forEach((key, entry) -> changed.put(key, (V) Objects.requireNonNull(value(entry))));
        return changed;
    }

    private Object record(Record record) {
        return RecordParts.mapped(record, this::value);
    }
}
