package org.mekongmigration.handinhand.reading.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.mekongmigration.handinhand.language.Sha256;

/**
 * A page ready to be sent: compressed once, named by a hash of what is seen.
 *
 * @param etag weak, because it stands for the page in either form
 * @param policy its Content-Security-Policy
 * @param found whether search engines may keep it
 */
public record PreparedPage(byte[] plain, byte[] gzip, String etag, String policy, String language, boolean found) {

    static PreparedPage of(String html, String policy, String language, boolean found) {
        var plain = html.getBytes(StandardCharsets.UTF_8);
        return new PreparedPage(
                plain, compressed(plain), "W/\"" + hash(plain).substring(0, 22) + "\"", policy, language, found);
    }

    /** About what it takes in memory. */
    int weight() {
        return plain.length + gzip.length + 500;
    }

    /** SHA-256 in Base64 for addresses. */
    static String hash(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes));
    }

    /** As a Content-Security-Policy names a style. */
    static String sourceHash(String style) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static byte[] compressed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new BestGzip(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
