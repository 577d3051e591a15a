package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongmigration.handinhand.reading.Reading;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Readings that a test opens, each at an address of its own, without links and without a library. */
@TestConfiguration(proxyBeanMethods = false)
class OpenReadings {

    @RestController
    static class Opened {
        private final Map<String, Reading> readings = new ConcurrentHashMap<>();
        private final ReadingPages pages;

        Opened(ReadingPages pages) {
            this.pages = pages;
        }

        /** @return its base address */
        String open(Reading reading) {
            readings.put(reading.base(), reading);
            return reading.base();
        }

        @GetMapping({"/s/open/{name}", "/s/open/{name}/**", "/library/open/{name}", "/library/open/{name}/**"})
        ResponseEntity<?> at(@PathVariable String name, HttpServletRequest request) throws IOException {
            var face = request.getRequestURI().startsWith("/s/") ? "/s" : "/library";
            var base = face + "/open/" + name;
            var below = request.getRequestURI().substring(base.length());
            return pages.at(readings.get(base), below.isEmpty() ? "" : below.substring(1), request);
        }
    }
}
