package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mekongmigration.handinhand.reading.PackPress.TakenFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends files to take along, under names that are ours. */
@Component
public class PublicFiles {

    private static final int LONGEST = 80;

    private final PublicAnswer answer;

    PublicFiles(PublicAnswer answer) {
        this.answer = answer;
    }

    ResponseEntity<byte[]> taken(TakenFile file, String type, String caching, HttpServletRequest request) {
        var etag = "W/\"" + PreparedPage.hash(file.bytes()).substring(0, 22) + "\"";
        if (answer.has(request, etag)) {
            return answer.unchanged(etag, caching);
        }
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, attachment(file));
        headers.set(HttpHeaders.CACHE_CONTROL, caching);
        headers.set(HttpHeaders.VARY, "Accept-Language");
        headers.set(HttpHeaders.ETAG, etag);
        headers.set("X-Robots-Tag", "noindex, nofollow");
        return ResponseEntity.ok().headers(headers).body(file.bytes());
    }

    /** A name for every system, and the title for those that can write it. */
    private static String attachment(TakenFile file) {
        var ending = file.name().substring(file.name().lastIndexOf('.'));
        var plain = file.name().replaceAll("[^A-Za-z0-9._-]", "-");
        var title = written(file.title());
        return "attachment; filename=\"" + plain + "\""
                + (title.isEmpty()
                        ? ""
                        : "; filename*=UTF-8''"
                                + URLEncoder.encode(title + ending, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    /** Letters, marks and digits of any script; no other sign can mean anything to a file system or a shell. */
    private static String written(String title) {
        var safe = title.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST)).strip();
    }
}
