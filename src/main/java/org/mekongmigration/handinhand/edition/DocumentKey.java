package org.mekongmigration.handinhand.edition;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.language.Sha256;

/** The name of an output: a hash of everything that will be seen in it. Two documents that look the same have the same key. */
final class DocumentKey {

    private final MessageDigest digest = Sha256.digest();

    /** Java makes them anew each time it is asked, and there are thousands of parts. */
    private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

    /** @param seen document, sheet, resolution, build: records, enums, lists and words */
    static String of(Object... seen) {
        var key = new DocumentKey();
        key.add(List.of(seen));
        return HexFormat.of().formatHex(key.digest.digest());
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> words("-");
            case PictureSource picture -> words("picture " + picture.hash());
            case List<?> list -> {
                words("[" + list.size());
                list.forEach(this::add);
            }
            case Record part -> {
                words(part.getClass().getName());
                for (var accessor : accessors.computeIfAbsent(part.getClass(), DocumentKey::accessors)) {
                    add(value(part, accessor));
                }
            }
            default -> words(value.toString());
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static @Nullable Object value(Record part, Method accessor) {
        try {
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private void words(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
