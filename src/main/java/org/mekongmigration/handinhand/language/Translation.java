package org.mekongmigration.handinhand.language;

import org.jspecify.annotations.Nullable;

/**
 * A text in one language.
 *
 * @param text a {@code String}, or a {@code Prose}
 * @param state absent: the source itself, or a translation that counts as checked
 * @param from the language it was made from, if that was written down
 * @param of first 16 hexadecimal digits of the SHA-256 of the source text (NFC, UTF-8) it was made from; absent: never stale
 */
public record Translation<T>(
        T text,
        @Nullable TranslationState state,
        @Nullable Language from,
        @Nullable String of) {

    /** A text without any word about its origin. */
    public static <T> Translation<T> plain(T text) {
        return new Translation<>(text, null, null, null);
    }
}
