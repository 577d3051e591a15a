package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who floods the public face waits; a school that opens one lesson on all its phones does not. */
class FloodsTest {

    private static final String SCHOOL = "192.0.2.7";
    private static final String FLOOD = "198.51.100.9";

    /** A lesson: its page, eight pictures in their places, two faces, the mark in the tab. */
    private static final int OPENED_BY_A_PHONE = 12;

    private final AtomicLong nanos = new AtomicLong();
    private final Properties usual = usual();
    private final Floods floods =
            new Floods(new ClientAddress(""), said("requests-at-once"), said("requests-a-second"), meter(nanos));
    private final PublicWords words = new PublicWords();
    private final PublicEdge edge =
            new PublicEdge(new PlainPages(new PublicFrame(words, new PublicStyle(new PublicFaces())), words), floods);

    @Test
    void twoHundredPhonesFeelNothing() throws ServletException, IOException {
        for (int lesson = 0; lesson < 10; lesson++) {
            for (int twice = 0; twice < 2; twice++) {
                for (int i = 0; i < 200 * OPENED_BY_A_PHONE; i++) {
                    assertThat(ask(SCHOOL).getStatus()).isEqualTo(200);
                }
            }
            pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void aFloodIsToldToWaitAndNobodyElseIs() throws ServletException, IOException {
        int answered = 0;
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 1_000; i++) {
                answered += ask(FLOOD).getStatus() == 200 ? 1 : 0;
            }
            pass(Duration.ofSeconds(1));
        }
        assertThat(answered).isBetween(6_000, 6_000 + 60 * 200);
        for (int i = 0; i < 200; i++) {
            ask(FLOOD);
        }
        var refused = ask(FLOOD);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(refused.getContentAsString()).contains("<html lang=\"th\">", "มากเกินไป");
        assertThat(ask(SCHOOL).getStatus()).isEqualTo(200);
        pass(Duration.ofSeconds(1));
        assertThat(ask(FLOOD).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String client) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/s/any");
        request.setRemoteAddr(client);
        request.addHeader("Accept-Language", "th");
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        edge.doFilter(request, response, chain);
        assertThat(chain.getRequest() == null).isEqualTo(response.getStatus() == 429);
        return response;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private int said(String name) {
        return Integer.parseInt(usual.getProperty("handinhand.public." + name).replaceAll(".*:(\\d+)}", "$1"));
    }

    private static Properties usual() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimeMeter meter(AtomicLong nanos) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
