package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.reading.web.PlainPages;
import org.mekongmigration.handinhand.reading.web.PublicAddress;
import org.mekongmigration.handinhand.reading.web.PublicAnswer;
import org.mekongmigration.handinhand.work.WorkNumbers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses that are read aloud and printed, and the one that search engines ask first. */
@RestController
class ShortAddresses {

    private final WorkNumbers numbers;
    private final LibraryCatalogue catalogue;
    private final PublicAddress address;
    private final PublicAnswer answer;
    private final PlainPages plain;

    ShortAddresses(
            WorkNumbers numbers,
            LibraryCatalogue catalogue,
            PublicAddress address,
            PublicAnswer answer,
            PlainPages plain) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.address = address;
        this.answer = answer;
        this.plain = plain;
    }

    /** To the work in the library; where it was taken back, that page says so. */
    @GetMapping("/l/{number:\\d{1,15}}")
    ResponseEntity<?> work(@PathVariable("number") long number, HttpServletRequest request) {
        return numbers.work(number)
                .flatMap(catalogue::address)
                .<ResponseEntity<?>>map(place -> ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.CACHE_CONTROL, PublicAnswer.PUBLIC)
                        .location(URI.create(place))
                        .build())
                .orElseGet(() -> answer.page(404, plain.notThere(request), "no-store", request));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        var rules = """
                User-agent: *
                Allow: /library
                Allow: /l/
                Allow: /public/
                Disallow: /
                Sitemap: %s/library/sitemap.xml
                """.formatted(address.of(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .body(rules.getBytes(StandardCharsets.UTF_8));
    }
}
