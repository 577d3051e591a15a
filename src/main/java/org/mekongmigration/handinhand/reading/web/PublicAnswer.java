package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what is ready: not at all where the reader has it, compressed where she can read that. */
@Component
public class PublicAnswer {

    /** Every opening asks, so that what was withdrawn is gone. */
    public static final String PRIVATE = "private, no-cache";

    /** Kept anywhere, but asked for again at every opening. */
    public static final String PUBLIC = "public, no-cache";

    /** Of what is published, under an address that names its bytes: whoever has it need not ask, and nobody else keeps it for her. */
    static final String KEPT = "private, max-age=2592000, immutable";

    /** Of what is published, under an address that names its revision: the terms that it shows may be others tomorrow. */
    private static final String KEPT_FOR_A_DAY = "private, max-age=86400";

    private static final String VARY = "Accept-Encoding, Accept-Language";

    /**
     * For pictures on cards of the library.
     *
     * @param revision that is published: a day's keeping is only for who asks for this one, by the parameter {@code v}
     */
    public static String cachingOf(int revision, HttpServletRequest request) {
        return Integer.toString(revision).equals(request.getParameter("v")) ? KEPT_FOR_A_DAY : PUBLIC;
    }

    /** @param caching {@link #PRIVATE} or {@link #PUBLIC} */
    public ResponseEntity<byte[]> page(PreparedPage page, String caching, HttpServletRequest request) {
        if (has(request, page.etag())) {
            return unchanged(page.etag(), caching);
        }
        return page(200, page, caching, request);
    }

    /** A page with another status, which is never "unchanged". */
    public ResponseEntity<byte[]> page(int status, PreparedPage page, String caching, HttpServletRequest request) {
        var zipped = reads(request, HttpHeaders.ACCEPT_ENCODING, "gzip");
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, page.language());
        headers.set("Content-Security-Policy", page.policy());
        headers.set(HttpHeaders.CACHE_CONTROL, caching);
        headers.set(HttpHeaders.VARY, VARY);
        if (status == 200) {
            headers.set(HttpHeaders.ETAG, page.etag());
        }
        if (!page.found()) {
            headers.set("X-Robots-Tag", "noindex, nofollow");
        }
        if (zipped) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return new ResponseEntity<>(zipped ? page.gzip() : page.plain(), headers, HttpStatus.valueOf(status));
    }

    public ResponseEntity<byte[]> unchanged(String etag, String caching) {
        return unchanged(etag, caching, VARY);
    }

    /** @param vary the headers by which it was chosen what is sent */
    ResponseEntity<byte[]> unchanged(String etag, String caching, String vary) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ETAG, etag);
        headers.set(HttpHeaders.CACHE_CONTROL, caching);
        headers.set(HttpHeaders.VARY, vary);
        return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
    }

    /** Where no controller returns it. */
    static void send(ResponseEntity<?> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        if (answer.getBody() instanceof byte[] bytes) {
            response.setContentLength(bytes.length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(bytes);
            }
        }
    }

    /** Whether the reader has exactly this already. */
    public boolean has(HttpServletRequest request, String etag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null) {
            for (var one : known.split(",")) {
                if (same(one.strip(), etag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Weak comparison: a proxy may have made a weak name of a strong one. */
    private static boolean same(String known, String etag) {
        return known.equals("*") || bare(known).equals(bare(etag));
    }

    private static String bare(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    /** Whether the reader names it among what she can read, as "gzip" in Accept-Encoding. */
    static boolean reads(HttpServletRequest request, String header, String name) {
        var named = request.getHeader(header);
        return named != null
                && Arrays.stream(named.split(","))
                        .map(one -> one.replace(" ", ""))
                        .anyMatch(one -> one.equals(name) || one.startsWith(name + ";") && !isRefused(one));
    }

    private static boolean isRefused(String named) {
        return named.matches("[^;]+;q=0(\\.0*)?");
    }
}
