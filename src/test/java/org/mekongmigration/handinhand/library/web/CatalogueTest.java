package org.mekongmigration.handinhand.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkNumbers;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@OnScreens
@TestPropertySource(properties = "handinhand.demo=true") // all that is shipped is published
class CatalogueTest {

    private static final Pattern CARD = Pattern.compile("href=\"/library/[a-z]+/([a-z0-9-]+)\\?");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkNumbers numbers;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private MockMvcTester mvc;

    @BeforeEach
    void begin() {
        mvc = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void listsWhatIsPublishedForEverybodyWithoutASession() throws Exception {
        var answer = get("/library?lang=en");
        assertThat(answer).hasStatus(200);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(text(answer)).contains("<h1>Library</h1>", "role=\"search\"").doesNotContain("<script");
        assertThat(cards(answer)).hasSizeGreaterThan(10);
    }

    @Test
    void isNotSentTwice() throws Exception {
        var etag = get("/library?lang=th").getResponse().getHeader("ETag");
        assertThat(etag).startsWith("W/");
        var again =
                mvc.get().uri("/library?lang=th").header("If-None-Match", etag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void findsAWordInTheMiddleOfAKhmerSentenceAndNoPieceOfTwo() throws Exception {
        assertThat(cards(get("/library?lang=km&q=កៅអី"))).contains("a-chair-for-the-new-one");
        assertThat(cards(get("/library?lang=km&q=អីសម្រាប់"))).isEmpty();
        assertThat(text(get("/library?lang=km&q=អីសម្រាប់"))).contains("រកមិនឃើញ");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=books,a-leaf-full-of-water,stereotype",
        "language=lo,a-leaf-full-of-water,the-bag-by-the-door",
        "kind=terms&q=stereotype,stereotype,a-leaf-full-of-water",
        "theme=migration&q=chest,grandmothers-chest,stereotype",
        "country=TH&q=chest,grandmothers-chest,a-leaf-full-of-water",
        "minutes=to-30&q=chest,grandmothers-chest,stereotype",
        "age=from-10&q=chest,grandmothers-chest,a-leaf-full-of-water"
    })
    void narrowsDownByEachChoice(String query, String there, String notThere) throws Exception {
        assertThat(cards(get("/library?lang=en&" + query))).contains(there).doesNotContain(notThere);
    }

    @Test
    void saysHowManyEachFurtherChoiceWouldFind() throws Exception {
        var books = cards(get("/library?lang=en&kind=books"));
        assertThat(text(get("/library?lang=en")).replaceAll("\\s+", " "))
                .containsPattern("Picture books <small>" + books.size() + "</small>");
    }

    @Test
    void leavesOutWhatCannotBeUnderstood() {
        assertThat(get("/library?lang=xx&kind=none&age=x&minutes=-1&page=99999999&language=zz&q=%22(*"))
                .hasStatus(200);
        assertThat(get("/library?q=" + "x".repeat(2_000))).hasStatus(200);
    }

    @Test
    void leadsFromPageToPageAndNotBeyondTheLast() throws Exception {
        var first = get("/library?lang=en");
        assertThat(cards(first)).hasSize(24);
        assertThat(text(first)).contains("page=2&amp;lang=en\" rel=\"next\"").doesNotContain("rel=\"prev\"");
        var second = get("/library?lang=en&page=2");
        assertThat(cards(second)).isNotEmpty().doesNotContainAnyElementsOf(cards(first));
        var last = get("/library?lang=en&page=9999");
        assertThat(cards(last)).isNotEmpty();
        assertThat(text(last)).doesNotContain("rel=\"next\"");
    }

    @Test
    void escapesWhatIsTyped() throws Exception {
        assertThat(text(get("/library?lang=en&q=%3Cscript%3Ealert(1)%3C/script%3E&theme=%22%3E%3Cb%3E")))
                .doesNotContain("<script", "<b>")
                .contains("&lt;script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "th", "my", "km", "lo", "vi", "ja", "zh-Hans"})
    void speaksTheEightLanguagesOfThePublicFace(String tag) throws Exception {
        var words = context.getBean(PublicWords.class).say(new Language(tag), "library.title");
        assertThat(words.language().tag()).isEqualTo(tag);
        assertThat(text(get("/library?lang=" + tag))).contains("<html lang=\"" + tag + "\"", words.words());
    }

    @Test
    void showsAWorkWithWhoUsesItAndWhatGoesWellWithIt() throws Exception {
        var page = text(get("/library/activities/gone-for-a-day?lang=en"));
        assertThat(page)
                .contains(
                        "Used by",
                        "/library/plans/history-of-migration-",
                        "Goes well with",
                        "Short address:",
                        ">localhost/l/")
                .doesNotContain("noindex");
        assertThat(get("/library/books/a-leaf-full-of-water/cover.jpg")).hasStatus(200);
        assertThat(get("/library/terms/the-bag-by-the-door"))
                .hasStatus(301)
                .hasHeader("Location", "/library/activities/the-bag-by-the-door");
    }

    @Test
    void neverShowsWhatATeacherHasNotPublished() throws Exception {
        people.acts(Role.TEACHER, people.school());
        var own = created("activity", "Quixotic zeppelin");
        people.nobodyActs();
        assertThat(cards(get("/library?lang=en&q=zeppelin"))).isEmpty();
        assertThat(get("/library/activities/" + own)).hasStatus(404);
        assertThat(get("/library/activities/" + own + "/pack.pdf")).hasStatus(404);
        assertThat(get("/library/activities/" + own + "/cover.jpg")).hasStatus(404);
    }

    @Test
    void saysOfAWorkThatWasTakenBackThatItWas() throws Exception {
        people.acts(Role.REVIEWER, null);
        var work = created("term", "Quixotic airship");
        publishing.publish(work);
        assertThat(cards(get("/library?lang=en&q=airship"))).containsExactly(work.value());
        var address = "/library/terms/" + work;
        assertThat(get(address)).hasStatus(200);

        publishing.withdraw(work, "There is a better one.", Language.ENGLISH);
        people.nobodyActs();
        var gone = get(address + "?lang=en");
        assertThat(gone).hasStatus(410);
        assertThat(text(gone)).contains("This work was taken back", "There is a better one.");
        assertThat(get(address + "/pack.pdf")).hasStatus(410);
        assertThat(cards(get("/library?lang=en&q=airship"))).isEmpty();
    }

    @Test
    void leadsFromTheShortNumberToTheWorkForGood() {
        people.acts(Role.REVIEWER, null);
        var work = created("term", "A number");
        assertThat(numbers.number(work)).isEmpty();
        publishing.publish(work);
        var number = numbers.number(work).orElseThrow();
        assertThat(get("/l/" + number)).hasStatus(302).hasHeader("Location", "/library/terms/" + work);

        publishing.withdraw(work, "For a while.", Language.ENGLISH);
        assertThat(get("/l/" + number)).hasHeader("Location", "/library/terms/" + work);
        publishing.publish(work);
        assertThat(numbers.number(work)).contains(number);

        assertThat(get("/l/999999999")).hasStatus(404);
        assertThat(get("/l/x")).hasStatus(404);
    }

    @Test
    void tellsSearchEnginesWhereToLook() throws Exception {
        assertThat(text(get("/robots.txt")))
                .contains("Sitemap: http://localhost/library/sitemap.xml", "Disallow: /\n", "Allow: /library");
    }

    private WorkId created(String kind, String title) {
        var id = WorkAuthoring.freshId();
        var rest = kind.equals("term")
                ? "\"forms\":[{\"id\":\"f1\",\"use\":\"preferred\",\"text\":{\"en\":\"x\"}}],\"definition\":{\"en\":\"A thing.\"}"
                : "\"steps\":[]";
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"%s","id":"%s","languages":["en"],"title":{"en":"%s"},
                "licence":"CC-BY-4.0","makers":[{"role":"author","name":"A"}],%s}""".formatted(kind, id, title, rest)));
        return id;
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> cards(MvcTestResult answer) throws Exception {
        return CARD.matcher(text(answer))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
