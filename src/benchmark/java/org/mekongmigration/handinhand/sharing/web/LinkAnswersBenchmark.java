package org.mekongmigration.handinhand.sharing.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.benchmark.Figures;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.sharing.LinkId;
import org.mekongmigration.handinhand.sharing.Sharing;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** How long it takes to say that there is nothing: for a link that never was, one that has ended, one that was withdrawn. */
@OnScreens
class LinkAnswersBenchmark {

    private static final int TIMES = 1000;
    private static final int LINKS = 250;
    private static final double AIM_MILLIS = 5;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Sharing sharing;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    private MockMvcTester mvc;
    private WorkId work;

    @BeforeEach
    void aWork() {
        mvc = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
        people.acts(Role.TEACHER, null);
        work = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"Shared"}}""".formatted(WorkAuthoring.freshId())))
                .id();
    }

    @Test
    void answersAlike() {
        var ended = links();
        ended.forEach(link -> database.update(
                "update shared_link set ends_at = ? where id = ?",
                Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")),
                link.id().value()));
        var withdrawn = links();
        withdrawn.forEach(link -> sharing.withdraw(link.id()));
        people.nobodyActs();

        var figures = new Figures("link-answers", "answers to links that do not open, through the whole chain").times();
        var medians = List.of(
                p50(figures, "unknown", at -> "00000-00000-00000-00000-%05d-0".formatted(at)),
                p50(figures, "ended", at -> ended.get(at % LINKS).token()),
                p50(figures, "withdrawn", at -> withdrawn.get(at % LINKS).token()));
        var apart = medians.stream().mapToDouble(it -> it).max().orElseThrow()
                - medians.stream().mapToDouble(it -> it).min().orElseThrow();
        figures.say("medians apart: %.3f ms".formatted(apart))
                .aim("medians of %d within %.0f ms".formatted(TIMES, AIM_MILLIS), apart <= AIM_MILLIS)
                .print();
    }

    private double p50(Figures figures, String line, IntFunction<String> token) {
        return figures.measure(line, TIMES, at -> ask(token.apply(at), at)).p50() / 1e6;
    }

    /** Each from another address, so that nobody is slowed down. */
    private void ask(String token, int at) {
        var status = mvc.get()
                .uri("/s/" + token + "?lang=en")
                .with(request -> {
                    request.setRemoteAddr("10.0." + at / 250 + "." + at % 250);
                    return request;
                })
                .exchange()
                .getResponse()
                .getStatus();
        if (status != 404) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private record Made(LinkId id, String token) {}

    private List<Made> links() {
        var made = new ArrayList<Made>();
        for (int i = 0; i < LINKS; i++) {
            var link = sharing.make(work, LinkChoice.frozen(null));
            made.add(
                    new Made(link.id(), sharing.address(link.id()).orElseThrow().written()));
        }
        return made;
    }
}
