package org.mekongmigration.handinhand.library.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the pages of the library look like beyond the frame. */
final class LibraryStyle {

    static final String RULES = read();

    /** An open book on water: nothing lies here yet. */
    static final String DRAWING = """
            <svg viewBox="0 0 160 90" width="160" height="90" aria-hidden="true"><path d="M80 28c-14-10-32-12-52-8v46c20-4 38-2 52 8 \
            14-10 32-12 52-8V20c-20-4-38-2-52 8Z" fill="#fff" stroke="#0E6670" stroke-width="3" stroke-linejoin="round"/><path d="M80 28v46" stroke="#0E6670" \
            stroke-width="3"/><circle cx="54" cy="42" r="7" fill="#E6A12F"/><path d="M8 84q12-7 24 0t24 0 24 0 24 0 24 0 24 0" fill="none" \
            stroke="#C6E0E0" stroke-width="4" stroke-linecap="round"/></svg>""";

    private LibraryStyle() {}

    private static String read() {
        try (var in = LibraryStyle.class.getResourceAsStream("/public-style/library.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
