package org.mekongmigration.handinhand.reading.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The mark in a browser's tab. Browsers ask for it beside every page, whatever the page says; unanswered here, the question would
 * begin a session in the part of those who are signed in.
 */
@RestController
class PageIcon {

    private static final CacheControl A_WEEK =
            CacheControl.maxAge(Duration.ofDays(7)).cachePublic();

    private final byte[] mark;

    PageIcon() throws IOException {
        mark = new ClassPathResource("META-INF/resources/look/mark.svg").getContentAsByteArray();
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> mark() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(A_WEEK)
                .body(mark);
    }
}
