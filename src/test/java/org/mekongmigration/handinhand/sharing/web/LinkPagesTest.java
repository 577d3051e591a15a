package org.mekongmigration.handinhand.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.lettering.InstallationFaces;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.sharing.LinkCounts;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkLists;
import org.mekongmigration.handinhand.sharing.Sharing;
import org.mekongmigration.handinhand.testing.ScannedCode;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What a reader without an account finds at the address of a link. */
@OnScreens
@ExtendWith(OutputCaptureExtension.class)
class LinkPagesTest {

    private static final String RIGHT_PASSCODE = "แม่น้ำ 7";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkLists lists;

    @Autowired
    private LinkCounts counts;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkBin bin;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private InstallationFaces faces;

    @Autowired
    private JdbcTemplate database;

    private MockMvcTester mvc;
    private WorkId activity;

    @BeforeEach
    void begin() {
        mvc = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
        people.acts(Role.TEACHER, people.school());
        activity = WorkAuthoring.freshId();
        authoring.create(titled("The first words"));
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void showsForEverWhatWasSharedFrozenAndTheNewestNamedLive() {
        var frozen = address(sharing.make(activity, LinkChoice.frozen(null)));
        var live = address(sharing.make(activity, LinkChoice.frozen(null).asLive()));
        authoring.save(authoring.open(activity), titled("The second words"));
        authoring.keep(activity, null);
        assertThat(text(get(frozen))).contains("The first words").contains("does not change");
        assertThat(text(get(live))).contains("The first words").contains("always shows the newest version");

        authoring.save(authoring.open(activity), titled("The third words"));
        authoring.keep(activity, "For class 5");
        sharing.make(titledWork("Something else"), LinkChoice.frozen(null)); // whatever is remembered is forgotten
        assertThat(text(get(frozen))).contains("The first words").doesNotContain("third");
        assertThat(text(get(live))).contains("The third words").contains("For class 5");
    }

    /** Whoever froze it froze its words: in the letters of before, it would be the one paper that nobody could mend. */
    @Test
    void isPrintedInTheLettersThatTheInstallationHasNow() throws IOException {
        var frozen = address(sharing.make(activity, LinkChoice.frozen(null)));
        var before = get(frozen + "/pack.pdf?lang=th");
        assertThat(fonts(before)).contains("NotoSansThaiLooped-Regular").doesNotContain("Sarabun-Regular");
        assertThat(get(frozen + "/pack.pdf?lang=th").getResponse().getContentAsByteArray())
                .isEqualTo(before.getResponse().getContentAsByteArray());

        people.acts(Role.REVIEWER, null);
        try {
            faces.choose(Language.THAI, Typeface.SARABUN);
            assertThat(fonts(get(frozen + "/pack.pdf?lang=th")))
                    .contains("Sarabun-Regular")
                    .doesNotContain("NotoSansThaiLooped-Regular");
        } finally {
            faces.choose(Language.THAI, Typeface.NOTO_SANS_THAI_LOOPED);
        }
    }

    private static Set<String> fonts(MvcTestResult answer) throws IOException {
        var fonts = new HashSet<String>();
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}[+]", ""));
                }
            }
        }
        return fonts;
    }

    @Test
    void standsOnWhateverIsPrintedOfItWithoutTheRightOfWhoTypedThePasscode() {
        var open = address(sharing.make(activity, LinkChoice.frozen(null)));
        var page = text(get(open));
        assertThat(page).contains("<section class=\"code\">", "localhost" + open + "</p>");
        assertThat(page).contains("<small>PDF · <span>English</span></small>");
        var paper = get(open + "/pack.pdf").getResponse().getContentAsByteArray();
        assertThat(ScannedCode.in(paper)).extracting(ScannedCode::words).containsExactly("http://localhost" + open);
        assertThat(text(get(open)))
                .as("a file that was made says how large it is")
                .containsPattern("<small>PDF · \\d+ KB · <span>English</span></small>");

        var closed = address(sharing.make(activity, LinkChoice.frozen(null).withPasscode(RIGHT_PASSCODE)));
        var admitted = post(closed, RIGHT_PASSCODE).getResponse().getHeader("Location");
        assertThat(admitted).startsWith(closed + "/r/");
        assertThat(text(get(admitted))).contains("localhost" + closed + "</p>");
    }

    @Test
    void answersTheSameToWhateverDoesNotOpen() {
        var link = sharing.make(activity, LinkChoice.frozen(null));
        var open = address(link);
        var withdrawn = address(
                sharing.withdraw(sharing.make(activity, LinkChoice.frozen(null)).id()));
        var ended = sharing.make(activity, LinkChoice.frozen(null));
        database.update(
                "update shared_link set ends_at = ? where id = ?",
                Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")),
                ended.id().value());
        var other = titledWork("Thrown away");
        var binned = address(sharing.make(other, LinkChoice.frozen(null)));
        bin.put(other);

        var unknown = get("/s/00000-00000-00000-00000-00000-0");
        assertThat(unknown).hasStatus(404);
        for (var gone : List.of(
                withdrawn,
                address(ended),
                binned,
                "/s/no",
                "/s/" + "x".repeat(300),
                open + "/r/not-asked-for",
                binned + "/pictures/x",
                withdrawn + "/guide",
                address(ended) + "/r/x/y")) {
            var answer = get(gone);
            assertThat(answer).hasStatus(404);
            assertThat(answer.getResponse().getContentAsByteArray())
                    .as(gone)
                    .isEqualTo(unknown.getResponse().getContentAsByteArray());
            assertThat(headers(answer)).as(gone).isEqualTo(headers(unknown));
        }
        assertThat(headers(get(withdrawn + "/pack.pdf")))
                .isEqualTo(headers(get("/s/00000-00000-00000-00000-00000-0/pack.pdf")));
        assertThat(get(open)).hasStatus(200);
        sharing.withdraw(link.id());
        assertThat(headers(get(open))).isEqualTo(headers(unknown));
        assertThat(headers(post(open, "typed"))).isEqualTo(headers(unknown));
    }

    @Test
    void opensHoweverTheAddressIsTyped() {
        var open = address(sharing.make(activity, LinkChoice.frozen(null)));
        var typed = "/s/" + open.substring(3).replace("-", "").toUpperCase(Locale.ROOT);
        assertThat(text(get(typed))).contains("The first words").contains(open + "/offline.html");
    }

    @Test
    void asksForThePasscodeOnceAndKeepsNothingButTheAddress() {
        var open = address(sharing.make(activity, LinkChoice.frozen(null).withPasscode(RIGHT_PASSCODE)));
        var another = address(sharing.make(activity, LinkChoice.frozen(null).withPasscode(RIGHT_PASSCODE)));
        people.nobodyActs();
        var asked = get(open);
        assertThat(asked).hasStatus(200);
        assertThat(text(asked))
                .contains("<form", "href=\"" + open + "?lang=km\"")
                .doesNotContain("The first words");
        assertThat(text(get(open + "?lang=km"))).contains("<html lang=\"km\"", "<form");
        assertThat(text(post(open, "river 8")))
                .contains("That was another passcode")
                .doesNotContain("The first words");
        assertThat(get(open + "/offline.html")).hasStatus(303).hasHeader("Location", open + "?lang=en");

        var admitted = post(open, RIGHT_PASSCODE);
        assertThat(admitted).hasStatus(303);
        var with = admitted.getResponse().getHeader("Location");
        assertThat(with).startsWith(open + "/r/");
        var shown = get(with);
        assertThat(text(shown)).contains("The first words").contains(with.replaceAll("\\?.*", "") + "/offline.html");
        for (var answer : List.of(asked, admitted, shown)) {
            assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
            assertThat(answer.getRequest().getSession(false)).isNull();
        }
        assertThat(get(another + with.substring(open.length())))
                .hasStatus(303)
                .hasHeader("Location", another + "?lang=en");
    }

    /** Every browser asks for the icon beside a page. */
    @Test
    void beginsNoSessionBesideThePage() {
        people.nobodyActs();
        var icon = mvc.get().uri("/favicon.ico").exchange();
        assertThat(icon).hasStatus(200).hasHeader("Content-Type", "image/svg+xml");
        assertThat(icon.getRequest().getSession(false)).isNull();
    }

    @Test
    void letsTenWrongPasscodesThroughAndNoMore() {
        var open = address(sharing.make(activity, LinkChoice.frozen(null).withPasscode(RIGHT_PASSCODE)));
        for (int i = 0; i < 9; i++) {
            assertThat(post(open, "wrong " + i)).hasStatus(200);
        }
        assertThat(post(open, RIGHT_PASSCODE)).hasStatus(303);
        assertThat(post(open, "wrong 10")).hasStatus(200);
        var refused = post(open, RIGHT_PASSCODE);
        assertThat(refused).hasStatus(429);
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(3000, 3601);
        assertThat(text(refused)).contains("Too many tries");
        var elsewhere = mvc.post()
                .uri(open)
                .param(PasscodePage.FIELD, RIGHT_PASSCODE)
                .with(request -> {
                    request.setRemoteAddr("198.51.100.20");
                    return request;
                })
                .exchange();
        assertThat(elsewhere).hasStatus(303);
    }

    @Test
    void slowsDownWhoGuessesAddresses() {
        var open = address(sharing.make(activity, LinkChoice.frozen(null)));
        assertThat(from("198.51.100.30", open)).hasStatus(200);
        for (int i = 0; i < Guesses.AT_ONCE; i++) {
            assertThat(from("198.51.100.30", "/s/guess-" + i)).hasStatus(404);
        }
        var slow = from("198.51.100.30", "/s/one-more");
        assertThat(slow).hasStatus(429);
        assertThat(slow.getResponse().getHeader("Retry-After")).matches("[1-9][0-9]?");
        assertThat(from("198.51.100.30", open)).hasStatus(200);
        assertThat(from("198.51.100.31", "/s/one-more")).hasStatus(404);
    }

    @Test
    void countsWhoOpensAndWhoTakesAlongAndAsksAtEveryOpening() {
        var link = sharing.make(activity, LinkChoice.frozen(null));
        var open = address(link);
        var first = get(open);
        assertThat(first)
                .hasHeader("Cache-Control", "private, no-cache")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(first.getMvcResult().getHandler())
                .as("found before the mapping of addresses")
                .isNull();
        var again = mvc.get()
                .uri(open + "?lang=en")
                .header("If-None-Match", first.getResponse().getHeader("ETag"))
                .exchange();
        assertThat(again).hasStatus(304);
        assertThat(mvc.head().uri(open).exchange()).hasStatus(200);
        assertThat(get(open + "/offline.html")).hasStatus(200);
        assertThat(get(open + "/nothing.pdf")).hasStatus(404);
        counts.write();
        var details = lists.mine().getFirst();
        assertThat(details.opens()).isEqualTo(2);
        assertThat(details.downloads()).isEqualTo(1);
    }

    @Test
    void showsOnlyTheLanguagesAndPartsThatItsMakerLets() {
        var thai = new LinkChoice(false, null, null, "", true, List.of(Language.THAI), Set.of(PackPart.GUIDE));
        var open = address(sharing.make(activity, thai));
        assertThat(text(mvc.get().uri(open).exchange()))
                .contains("คำ The first words")
                .doesNotContain("hreflang=\"en\"");
        assertThat(get(open + "/answers.pdf")).hasStatus(404);
        assertThat(get(open + "/cards.pdf")).hasStatus(404);
    }

    @Test
    void writesNoTokenIntoTheLogWhateverHappens(CapturedOutput log) {
        var open = address(sharing.make(activity, LinkChoice.frozen(null).withPasscode(RIGHT_PASSCODE)));
        get(open);
        post(open, "wrong");
        get(post(open, RIGHT_PASSCODE).getResponse().getHeader("Location") + "&lang=%00");
        mvc.put().uri(open).exchange();
        mvc.delete().uri(open + "/pack.pdf").exchange();
        mvc.post()
                .uri(open)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{")
                .exchange();
        get(open + "/../../etc");
        get(open + "/pictures/%2e%2e");
        get(open + ";x=1");
        var token = open.substring("/s/".length());
        assertThat(log.getAll()).doesNotContain(token).doesNotContain(token.replace("-", ""));
    }

    private Content titled(String title) {
        return format.fromJson("""
                {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en","th"],"title":{"en":"%s","th":"คำ %s"},
                "steps":[{"id":"st1","title":{"en":"Begin"},"minutes":5,"say":{"en":"Hello"}}]}""".formatted(activity, title, title));
    }

    private WorkId titledWork(String title) {
        var before = activity;
        activity = WorkAuthoring.freshId();
        var made = authoring.create(titled(title)).id();
        activity = before;
        return made;
    }

    private String address(LinkDetails link) {
        return "/s/" + sharing.address(link.id()).orElseThrow().written();
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "" : "?lang=en"))
                .exchange();
    }

    private MvcTestResult from(String client, String address) {
        return mvc.get()
                .uri(address + "?lang=en")
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult post(String address, String passcode) {
        return mvc.post()
                .uri(address + "?lang=en")
                .param(PasscodePage.FIELD, passcode)
                .exchange();
    }

    private static TreeMap<String, Object> headers(MvcTestResult answer) {
        var headers = new TreeMap<String, Object>();
        headers.put("status", answer.getResponse().getStatus());
        answer.getResponse()
                .getHeaderNames()
                .forEach(name -> headers.put(name, answer.getResponse().getHeaders(name)));
        return headers;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
