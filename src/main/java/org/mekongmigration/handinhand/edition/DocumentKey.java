package org.mekongmigration.handinhand.edition;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.language.Sha256;

/** The name of an output: a hash of everything that will be seen in it. Two documents that look the same have the same key. */
final class DocumentKey {

    private final MessageDigest digest = Sha256.digest();

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
                for (var component : part.getClass().getRecordComponents()) {
                    add(value(part, component));
                }
            }
            default -> words(value.toString());
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private void words(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
