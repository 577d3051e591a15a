package org.mekongmigration.handinhand.reading.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends faces, to be kept for good: a name holds the hash of what is in it. */
@RestController
class FaceController {

    private final PublicFaces faces;

    FaceController(PublicFaces faces) {
        this.faces = faces;
    }

    @GetMapping("/public/faces/{name}")
    ResponseEntity<byte[]> face(@PathVariable String name) {
        return faces.file(name)
                .map(bytes -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "font/woff2")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
