package org.mekongmigration.handinhand.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The style of the public pages: it stands in the page itself, so that nothing has to be fetched before it can be read. */
@Component
class PublicStyle {

    private final String common = read("page.css");

    private final PublicFaces faces;

    PublicStyle(PublicFaces faces) {
        this.faces = faces;
    }

    /** @param body all that the page says */
    String rules(PublicPage page, String body) {
        return common + faces.rules(body) + page.style();
    }

    /** For a page that is read without a network. */
    String alone(PublicPage page, String body) {
        return common + faces.inlineRules(body) + page.style();
    }

    /** Without comments, and without the white space that only we read. */
    static String read(String name) {
        try (var in = PublicStyle.class.getResourceAsStream("/public-style/" + name)) {
            var css = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return css.replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\s+", " ")
                    .replaceAll(" ?([{};,]) ?", "$1")
                    .replaceAll(": ", ":")
                    .replace(";}", "}")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
