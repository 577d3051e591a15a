package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@OnScreens
@Import(OpenReadings.class)
class ReadingPagesTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history-of-migration",
                "history-of-migration-1",
                "the-bag-by-the-door",
                "a-leaf-full-of-water",
                "migrant-worker"
            })
    void showEveryKindOfWork(String id) throws Exception {
        var answer = get(open(id), "en");
        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("<h1>")
                .doesNotContain("<script");
    }

    @Test
    void areNotSentTwice() {
        var base = open("history-of-migration-1");
        var etag = get(base, "th").getResponse().getHeader("ETag");
        var again =
                mvc.get().uri(base + "?lang=th").header("If-None-Match", etag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void letEverythingBeTakenAlong() throws Exception {
        var base = open("history-of-migration-1");
        var pdf = mvc.get().uri(base + "/pack.pdf?lang=en").exchange();
        assertThat(pdf).hasStatus(200);
        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        var zip = mvc.get().uri(base + "/pack.zip?lang=en").exchange();
        var names = new java.util.ArrayList<String>();
        try (var in =
                new ZipInputStream(new ByteArrayInputStream(zip.getResponse().getContentAsByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSizeGreaterThan(1).allMatch(name -> name.endsWith(".pdf"));
        assertThat(mvc.get().uri(base + "/offline.html?lang=en").exchange()).hasStatus(200);
        assertThat(mvc.get().uri(base + "/answers.pdf?lang=en").exchange()).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/nobody", "/l/nothing/at/all", "/library/none/none", "/public/none.css", "/s/open/"})
    void sayTheSameOfWhateverIsNotThere(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(404);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    private String open(String id) {
        var work = works.facts(new WorkId(id)).orElseThrow();
        return open.open(Reading.live(work.id(), work.head(), "/s/open/" + id));
    }

    private MvcTestResult get(String address, String language) {
        return mvc.get().uri(address + "?lang=" + language).exchange();
    }
}
