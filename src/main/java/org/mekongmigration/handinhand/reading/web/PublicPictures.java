package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.PictureVersions;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends pictures: as WebP to whoever says that she can read it, where that is the smaller; as JPEG to everybody else. */
@Component
public class PublicPictures {

    private static final String WEBP = "image/webp";

    /** Letters of a hash that tell the pictures of one address apart: a page of many names each of them at every opening. */
    private static final int TOLD_APART = 12;

    private final PictureVersions versions;
    private final PublicAnswer answer;

    PublicPictures(PictureVersions versions, PublicAnswer answer) {
        this.versions = versions;
        this.answer = answer;
    }

    /**
     * Absent where there is none.
     *
     * @param width one of {@link PictureVersions#WIDTHS}
     * @param caching {@link PublicAnswer#PRIVATE}, {@link PublicAnswer#PUBLIC} or {@link PublicAnswer#KEPT}
     */
    public Optional<ResponseEntity<?>> inWidth(PictureHash hash, int width, String caching, HttpServletRequest request)
            throws IOException {
        var webp = PublicAnswer.reads(request, HttpHeaders.ACCEPT, WEBP)
                ? versions.webp(hash, width)
                : Optional.<Path>empty();
        var name = brief(hash) + "-" + width;
        if (webp.isPresent()) {
            return Optional.of(sent(webp.get(), WEBP, name + ".webp", caching, request));
        }
        return versions.jpeg(hash, width).map(file -> sent(file, "image/jpeg", name + ".jpg", caching, request));
    }

    /** In the shape in which messengers show it: not all of them read more than JPEG. */
    Optional<ResponseEntity<?>> shared(PictureHash hash, String caching, HttpServletRequest request)
            throws IOException {
        return versions.shared(hash)
                .map(file -> sent(file, "image/jpeg", brief(hash) + "-shared.jpg", caching, request));
    }

    private static String brief(PictureHash hash) {
        return hash.toString().substring(0, TOLD_APART);
    }

    /** Its bytes never change, so its name is the name of its bytes. */
    private ResponseEntity<?> sent(Path file, String type, String name, String caching, HttpServletRequest request) {
        var etag = "W/\"" + name + "\"";
        if (answer.has(request, etag)) {
            return answer.unchanged(etag, caching, HttpHeaders.ACCEPT);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(new FileSystemResource(file));
    }
}
