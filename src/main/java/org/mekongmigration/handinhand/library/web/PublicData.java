package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.reading.web.PublicAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what programs read: kept anywhere, asked for again each time, and not sent where they have it. */
@Component
class PublicData {

    private final PublicAnswer answer;

    PublicData(PublicAnswer answer) {
        this.answer = answer;
    }

    ResponseEntity<byte[]> answer(byte[] bytes, String type, HttpServletRequest request) {
        var etag = "W/\"" + hash(bytes).substring(0, 22) + "\"";
        if (answer.has(request, etag)) {
            return answer.unchanged(etag, PublicAnswer.PUBLIC);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, PublicAnswer.PUBLIC)
                .header(HttpHeaders.VARY, "Accept-Encoding, Accept-Language")
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*") // other people's pages may build on it
                .body(bytes);
    }

    private static String hash(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes));
    }
}
