package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The pages of shipped works and everything below them, through the whole chain of filters. */
@OnScreens
@Import(OpenReadings.class)
class ReadingPagesTest {

    private static final Pattern HASHED_STYLE = Pattern.compile("style-src 'sha256-[A-Za-z0-9+/=]{44}'");
    private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+-480\\.jpg|[^\"]+-960\\.jpg)\"");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private OpenReadings.Opened open;

    @Autowired
    private WorkReading works;

    private MockMvcTester mvc;

    @BeforeEach
    void begin() {
        mvc = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    /** Every route, and what each of its answers has to bear. */
    @ParameterizedTest
    @CsvSource({
        "/s/open/history-of-migration?lang=en, 200, 'private, no-cache', true",
        "/s/open/history-of-migration/part-2?lang=th, 200, 'private, no-cache', true",
        "/s/open/history-of-migration/part-999, 404, no-store, true",
        "/s/open/history-of-migration-1?lang=my, 200, 'private, no-cache', true",
        "/s/open/history-of-migration-1/activity-1?lang=my, 200, 'private, no-cache', true",
        "/s/open/history-of-migration-1/guide.pdf?lang=en, 200, 'private, no-cache', false",
        "/s/open/history-of-migration-1/answers.pdf?lang=en, 404, no-store, true",
        "/s/open/history-of-migration-1/offline.html?lang=en, 200, 'private, no-cache', false",
        "/s/open/history-of-migration-1/anything, 404, no-store, true",
        "/s/open/the-bag-by-the-door?lang=km, 200, 'private, no-cache', true",
        "/s/open/a-leaf-full-of-water?lang=th&and=my, 200, 'private, no-cache', true",
        "/s/open/a-leaf-full-of-water/pictures/shared.jpg, 200, 'private, no-cache', false",
        "/s/open/a-leaf-full-of-water/pictures/none.jpg, 404, no-store, true",
        "/s/open/migrant-worker?lang=en, 200, 'private, no-cache', true",
        "/library/open/migrant-worker?lang=en, 200, 'public, no-cache', true",
        "/s/nobody, 404, no-store, true",
        "/s/one/two/three.pdf, 404, no-store, true",
        "/l/nothing, 404, no-store, true",
        "/library/nothing/at/all, 404, no-store, true",
        "/public/nothing.css, 404, no-store, true",
        "/imprint?lang=km, 200, 'public, no-cache', true",
        "/privacy?lang=ja, 200, 'public, no-cache', true"
    })
    void guardEveryRoute(String address, int status, String caching, boolean isPage) {
        openAll();
        var answer = mvc.get().uri(address).exchange();
        var response = answer.getResponse();
        assertThat(answer).hasStatus(status);
        assertThat(response.getHeader("Cache-Control")).isEqualTo(caching);
        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        if (isPage) {
            assertThat(response.getHeader("Content-Security-Policy"))
                    .containsPattern(HASHED_STYLE)
                    .doesNotContain("unsafe", "script-src", "*");
        }
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        if (address.startsWith("/s/") && status == 200 && isPage) {
            assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        }
        if (status == 200) {
            assertThat(response.getHeader("ETag")).startsWith("W/\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE"})
    void takeNothingFromAnybody(String method) {
        openAll();
        var answer = mvc.method(HttpMethod.valueOf(method))
                .uri("/s/open/migrant-worker")
                .exchange();
        assertThat(answer.getResponse().getStatus()).isBetween(400, 405);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void areNotSentTwice() {
        var base = open("the-bag-by-the-door");
        var first = get(base + "?lang=th");
        var again = mvc.get()
                .uri(base + "?lang=th")
                .header("If-None-Match", first.getResponse().getHeader("ETag"))
                .exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
        // a browser writes each of them over what came with the page, its policy too
        assertThat(again.getResponse().getHeaderNames()).containsExactlyInAnyOrder("ETag", "Cache-Control", "Vary");
        assertThat(again.getResponse().getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(mvc.get()
                        .uri(base + "?lang=en")
                        .header("If-None-Match", first.getResponse().getHeader("ETag"))
                        .exchange())
                .hasStatus(200);
    }

    @Test
    void areCompressedForWhoCanReadThat() throws IOException {
        var base = open("migrant-worker");
        var plain = get(base + "?lang=en").getResponse();
        var zipped = mvc.get()
                .uri(base + "?lang=en")
                .header("Accept-Encoding", "gzip, br")
                .exchange()
                .getResponse();
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource({"'my,en;q=0.5', my", "'th-TH', th", "'fr', en", "'', en"})
    void speakTheLanguageThatTheBrowserAsksFor(String asked, String language) {
        var request = mvc.get().uri(open("the-bag-by-the-door"));
        if (!asked.isEmpty()) {
            request.header("Accept-Language", asked);
        }
        assertThat(request.exchange().getResponse().getHeader("Content-Language"))
                .isEqualTo(language);
    }

    @Test
    void speakItToReadersOfAWorkThatIsNotWrittenInIt() throws Exception {
        var page = text(get(open("grandmothers-chest") + "?lang=th"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"th\">")
                .contains(
                        "<main id=\"main\" lang=\"en\"><h1>Grandmother&#39;s chest</h1>",
                        "<p lang=\"th\" class=\"message\">ผลงานนี้ยังไม่มีในภาษาของคุณ จึงแสดงเป็น English</p>",
                        "<a lang=\"th\" class=\"go\" href=\"/s/open/grandmothers-chest/pack.pdf?lang=en\">",
                        "<b aria-current=\"true\">ไทย</b>")
                .doesNotContain("class=\"stand-in\"");
    }

    @Test
    void showPicturesInTheirWidthsAndNoOthers() throws Exception {
        var base = open("a-leaf-full-of-water");
        var shown = PICTURE.matcher(text(get(base + "?lang=en")));
        assertThat(shown.find()).isTrue();
        var picture = get(shown.group(1));
        assertThat(picture).hasStatus(200);
        assertThat(picture.getResponse().getContentType()).isEqualTo("image/jpeg");
        var elsewhere = open("migrant-worker") + shown.group(1).substring(base.length());
        assertThat(get(elsewhere)).hasStatus(404);
        assertThat(get(shown.group(1).replaceAll("-\\d+\\.jpg", "-481.jpg"))).hasStatus(404);
    }

    @Test
    void letPublishedPicturesBeKeptAndThoseOfLinksBeAskedForAtEveryOpening() throws Exception {
        var work = works.facts(new WorkId("a-leaf-full-of-water")).orElseThrow();
        open("a-leaf-full-of-water");
        open.open(Reading.inLibrary(work.id(), work.head(), "/library/open/a-leaf-full-of-water"));
        for (var caching : Map.of("/s", "private, no-cache", "/library", "private, max-age=2592000, immutable")
                .entrySet()) {
            var shown = PICTURE.matcher(text(get(caching.getKey() + "/open/a-leaf-full-of-water?lang=en")));
            assertThat(shown.find()).isTrue();
            var picture = get(shown.group(1)).getResponse();
            assertThat(picture.getHeader("Cache-Control")).isEqualTo(caching.getValue());
        }
        assertThat(get("/library/open/a-leaf-full-of-water/pictures/shared.jpg")
                        .getResponse()
                        .getHeader("Cache-Control"))
                .as("its address names no content")
                .isEqualTo("public, no-cache");
    }

    /** The header as Chromium sends it; and as none that reads WebP does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8 | image/webp",
                "image/png,image/*;q=0.8,*/*;q=0.5 | image/jpeg",
                "image/webp;q=0, image/jpeg | image/jpeg"
            })
    void showPicturesInTheFormatThatTheReaderCanReadAndSendNoneTwice(String reads, String type) throws Exception {
        var shown = PICTURE.matcher(text(get(open("a-leaf-full-of-water") + "?lang=en")));
        assertThat(shown.find()).isTrue();
        var picture = mvc.get().uri(shown.group(1)).header("Accept", reads).exchange();
        assertThat(picture).hasStatus(200);
        assertThat(picture.getResponse().getContentType()).isEqualTo(type);
        var other = get(shown.group(1)).getResponse();
        assertThat(picture.getResponse().getContentAsByteArray().length)
                .isLessThanOrEqualTo(other.getContentAsByteArray().length);
        for (var header : List.of("Cache-Control", "Content-Security-Policy", "X-Content-Type-Options", "Vary")) {
            assertThat(picture.getResponse().getHeaders(header)).isEqualTo(other.getHeaders(header));
        }
        assertThat(picture.getResponse().getHeaders("Vary")).anyMatch(names -> names.contains("Accept"));
        var etag = picture.getResponse().getHeader("ETag");
        assertThat(etag.equals(other.getHeader("ETag"))).isEqualTo(type.equals("image/jpeg"));
        var again = mvc.get()
                .uri(shown.group(1))
                .header("Accept", reads)
                .header("If-None-Match", etag)
                .exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getHeader("Vary")).isEqualTo("Accept");
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void letEverythingBeTakenAlong() throws Exception {
        var base = open("history-of-migration-1");
        var pdf = get(base + "/pack.pdf?lang=en");
        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(pdf.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"the-history-of-migration-1")
                .contains("filename*=UTF-8''The%20history");
        assertThat(get(base + "/pack.pdf?lang=en").getResponse().getContentAsByteArray())
                .isEqualTo(pdf.getResponse().getContentAsByteArray());
        assertThat(names(get(base + "/pack.zip?lang=en")))
                .hasSizeGreaterThan(3)
                .allMatch(name -> name.endsWith(".pdf"))
                .noneMatch(name -> name.startsWith("answers"));
    }

    @Test
    void standInOneFileForWhoHasNoNetwork() throws Exception {
        var file = text(get(open("a-leaf-full-of-water") + "/offline.html?lang=th"));
        assertThat(file)
                .contains("src=\"data:image/jpeg;base64,", "url(data:font/woff2;base64,")
                .doesNotContain("src=\"/", "href=\"/", "http://", "https://");
    }

    @Test
    void showAnswersToNobodyWhoWasNotGivenThem() throws Exception {
        var id = new WorkId("grandmothers-chest");
        var work = works.facts(id).orElseThrow();
        var usual = Reading.live(id, work.head(), "/s/open/usual");
        open.open(usual);
        open.open(Reading.live(id, work.head(), "/s/open/asked").limitedTo(List.of(), EnumSet.allOf(PackPart.class)));
        assertThat(get("/s/open/usual/answers.pdf?lang=en")).hasStatus(404);
        assertThat(get("/s/open/asked/answers.pdf?lang=en")).hasStatus(200);
        assertThat(text(get("/s/open/usual?lang=en"))).doesNotContain("part answers", "answers.pdf");
    }

    @Test
    void showNoLanguageThatWasNotGiven() {
        var id = new WorkId("the-bag-by-the-door");
        open.open(Reading.live(id, works.facts(id).orElseThrow().head(), "/s/open/thai")
                .limitedTo(List.of(Language.THAI), PackPart.READ_UNASKED));
        assertThat(get("/s/open/thai?lang=en&and=km").getResponse().getHeader("Content-Language"))
                .isEqualTo("th");
    }

    @Test
    void areDescribedToSearchEnginesInTheLibraryAlone() throws Exception {
        openAll();
        assertThat(text(get("/library/open/migrant-worker?lang=en")))
                .contains("application/ld+json", "\"@type\":\"LearningResource\"", "rel=\"canonical\"")
                .doesNotContain("noindex");
        assertThat(text(get("/s/open/migrant-worker?lang=en")))
                .contains("noindex")
                .doesNotContain("ld+json", "canonical");
    }

    private static List<String> names(MvcTestResult zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in =
                new ZipInputStream(new ByteArrayInputStream(zip.getResponse().getContentAsByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void openAll() {
        List.of(
                        "history-of-migration",
                        "history-of-migration-1",
                        "the-bag-by-the-door",
                        "a-leaf-full-of-water",
                        "migrant-worker")
                .forEach(this::open);
        var term = works.published(new WorkId("migrant-worker")).orElseThrow();
        open.open(Reading.inLibrary(term.work().id(), term.number(), "/library/open/migrant-worker"));
    }

    private String open(String id) {
        var work = works.facts(new WorkId(id)).orElseThrow();
        return open.open(Reading.live(work.id(), work.head(), "/s/open/" + id));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
