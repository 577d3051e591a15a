package org.mekongmigration.handinhand.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.library.Shelf;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.work.PublishedWorks;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkNumbers;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@OnScreens
@TestPropertySource(properties = "handinhand.demo=true") // all that is shipped is published
class CatalogueTest {

    private static final Pattern CARD = Pattern.compile("href=\"/library/[a-z]+/([a-z0-9-]+)\\?");

    private static final Pattern CHOICE = Pattern.compile(
            "href=\"(/library[^\"]*)\" rel=\"nofollow\"(?: aria-current=\"true\")?>[^<]*(?:<span[^>]*>[^<]*</span>)? *<small>(\\d+)</small>");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkNumbers numbers;

    @Autowired
    private WorkReading works;

    @Autowired
    private PublishedWorks published;

    @Autowired
    private LibraryCatalogue catalogue;

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
        assertThat(again.getResponse().getHeaderNames()).doesNotContain("Content-Security-Policy");
    }

    /** What is opened most goes a way of its own; HEAD goes that of everything else. */
    @Test
    void givesThePageOfAWorkTheSameWithAndWithoutTheMappingOfAddresses() {
        var address = "/library/terms/stereotype?lang=en";
        var shortly = get(address);
        var mapped = mvc.head().uri(address).exchange();
        assertThat(shortly.getMvcResult().getHandler()).isNull();
        assertThat(mapped.getMvcResult().getHandler()).isNotNull();
        assertThat(shortly.getResponse().getStatus())
                .isEqualTo(mapped.getResponse().getStatus())
                .isEqualTo(200);
        for (var name : List.of(
                "ETag",
                "Cache-Control",
                "Vary",
                "Content-Language",
                "Content-Type",
                "Content-Length",
                "Content-Security-Policy",
                "X-Content-Type-Options")) {
            assertThat(shortly.getResponse().getHeaders(name))
                    .isEqualTo(mapped.getResponse().getHeaders(name))
                    .isNotEmpty();
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kind=books&kind=activities&language=th",
                "age=from-6&age=from-10&theme=migration&theme=friendship",
                "minutes=to-15&minutes=over-60&country=TH&kind=activities",
                "q=river&language=km&language=lo"
            })
    void countsOfEveryValueWhatItAloneWouldFindBesideTheOtherFacets(String query) throws Exception {
        var offered = choices(get("/library?lang=en&" + query));
        assertThat(offered).hasSizeGreaterThan(10);
        for (var choice : offered.entrySet()) {
            var facet = choice.getKey().substring(0, choice.getKey().indexOf('='));
            var others = Stream.of(query.split("&"))
                    .filter(it -> !it.startsWith(facet + "="))
                    .collect(Collectors.joining("&"));
            assertThat(choice.getValue())
                    .as("%s beside %s", choice.getKey(), others)
                    .isEqualTo(total("lang=en&" + others + "&" + choice.getKey()));
        }
    }

    @Test
    void findsWhatHasAnyOfTheValuesOfAFacetAndOneOfEachFacet() throws Exception {
        assertThat(total("kind=books&kind=terms")).isEqualTo(total("kind=books") + total("kind=terms"));
        var either = cards(get("/library?lang=en&kind=books&language=shn&language=vi"));
        assertThat(either)
                .containsAll(cards(get("/library?lang=en&kind=books&language=shn")))
                .containsAll(cards(get("/library?lang=en&kind=books&language=vi")))
                .doesNotContainAnyElementsOf(cards(get("/library?lang=en&kind=terms")));
        assertThat(total("minutes=to-15&minutes=over-60")).isEqualTo(total("minutes=to-15") + total("minutes=over-60"));
    }

    @Test
    void leadsFromEachValueToTheSameWithItAndBack() throws Exception {
        var books = text(get("/library?lang=en&kind=books"));
        assertThat(books)
                .contains("href=\"/library?kind=books&amp;kind=terms&amp;lang=en\"")
                .containsPattern("href=\"/library\\?lang=en\" rel=\"nofollow\" aria-current=\"true\"");
        var both = text(get("/library?lang=en&kind=terms&kind=books&page=3"));
        assertThat(both)
                .as("a choice is seen from its beginning, in the same order however it was made")
                .contains("href=\"/library?kind=books&amp;lang=en\"", "href=\"/library?kind=terms&amp;lang=en\"")
                .contains("name=\"kind\" value=\"books\"", "name=\"kind\" value=\"terms\"");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=books,true",
        "kind=books&page=1,true",
        "kind=books&kind=terms,false",
        "kind=books&language=lo,false",
        "q=river,false"
    })
    void letsSearchEnginesKeepTheCatalogueButNotAllThatCanBePutTogether(String query, boolean kept) throws Exception {
        var answer = get("/library?lang=en&" + query);
        assertThat(answer.getResponse().getHeader("X-Robots-Tag")).isEqualTo(kept ? null : "noindex, nofollow");
        assertThat(text(answer).contains("rel=\"canonical\"")).isEqualTo(kept);
    }

    @Test
    void narrowsDownByTheSchoolThatMadeAWork() throws Exception {
        var one = publishedOf(people.school(), "Quokka one", "Quokka two");
        var other = publishedOf(people.school(), "Quokka three");
        var all = get("/library?lang=en&q=quokka");
        assertThat(choices(all)).containsEntry("school=" + one, 2L).containsEntry("school=" + other, 1L);
        assertThat(text(all)).contains("<h3>School</h3>");
        assertThat(cards(get("/library?lang=en&q=quokka&school=" + one))).hasSize(2);
        assertThat(cards(get("/library?lang=en&q=quokka&school=" + other))).hasSize(1);
        assertThat(cards(get("/library?lang=en&q=quokka&school=" + one + "&school=" + other)))
                .hasSize(3);
        var chosen = get("/library?lang=en&q=quokka&school=" + other);
        assertThat(choices(chosen)).containsEntry("school=" + one, 2L);
    }

    @Test
    void showsTheFirstPageOfWhatHasNoCover() throws Exception {
        for (var place : List.of("plans/history-of-migration-1", "sets/history-of-migration", "terms/stereotype")) {
            var picture = get("/library/" + place + "/first-page.jpg?lang=en");
            assertThat(picture).hasStatus(200);
            assertThat(picture.getResponse().getContentType()).isEqualTo("image/jpeg");
            assertThat(picture.getResponse().getHeader("Cache-Control")).isEqualTo("public, no-cache");
            var drawn =
                    ImageIO.read(new ByteArrayInputStream(picture.getResponse().getContentAsByteArray()));
            assertThat(drawn.getWidth()).isEqualTo(240);
            assertThat(drawn.getHeight()).isGreaterThan(300);
            assertThat(dark(drawn)).as("ink on the page of " + place).isBetween(200, 40_000);
            var etag = picture.getResponse().getHeader("ETag");
            assertThat(mvc.get()
                            .uri("/library/" + place + "/first-page.jpg?lang=en")
                            .header("If-None-Match", etag)
                            .exchange())
                    .hasStatus(304);
        }
        var term = "/library/terms/stereotype/first-page.jpg?lang=";
        assertThat(get(term + "th").getResponse().getContentAsByteArray())
                .isNotEqualTo(get(term + "en").getResponse().getContentAsByteArray());
        assertThat(text(get("/library?lang=en&kind=terms&q=stereotype")))
                .containsPattern("src=\"/library/terms/stereotype/first-page\\.jpg\\?lang=en&amp;v=\\d+\"");
    }

    @Test
    void letsAReaderKeepThePicturesOfCardsForADayWhileTheirRevisionIsPublished() throws Exception {
        var pictures = Pattern.compile("src=\"(/library/[^\"]*)\"")
                .matcher(text(get("/library?lang=en")))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(pictures).hasSize(24).allSatisfy(address -> {
            assertThat(kept(address)).isEqualTo("private, max-age=86400");
            assertThat(kept(address.replaceFirst("v=\\d+", "v=999"))).isEqualTo("public, no-cache");
        });
        assertThat(pictures).anyMatch(address -> address.contains("/cover.jpg?v="));
    }

    private @Nullable String kept(String address) {
        var answered = get(address);
        assertThat(answered).hasStatus(200);
        return answered.getResponse().getHeader("Cache-Control");
    }

    @Test
    void keepsTheirPlacesFreeUntilPicturesHaveCome() throws Exception {
        var page = text(get("/library?lang=en"));
        assertThat(Pattern.compile("<img [^>]*>").matcher(page).results().map(found -> found.group()))
                .hasSize(24)
                .allSatisfy(
                        image -> assertThat(image).contains("width=\"", "height=\"", "loading=\"lazy\"", "alt=\"\""));
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

    @ParameterizedTest
    @CsvSource({
        "plans/history-of-migration-1,true",
        "sets/history-of-migration,false",
        "activities/gone-for-a-day,true",
        "books/a-leaf-full-of-water,false",
        "terms/migration,true"
    })
    void putsBesideEveryKindOfWorkWhatGoesWellWithItAndIsNoPartOfIt(String place, boolean isUsed) throws Exception {
        var work = JsonMapper.shared().readTree(text(get("/library/" + place + ".json")));
        assertThat(work.get("goesWith")).isNotEmpty();
        assertThat(work.get("usedBy").isEmpty()).isEqualTo(!isUsed);
        var id = new WorkId(place.substring(place.indexOf('/') + 1));
        var parts = format.references(works.published(id).orElseThrow().content()).stream()
                .map(part -> part.work().value())
                .toList();
        for (var other : work.get("goesWith")) {
            assertThat(parts).doesNotContain(other.asString().replaceAll(".*/|[.]json$", ""));
        }
    }

    @Test
    void tellsOfEveryWorkWhoUsesIt() throws Exception {
        var told = 0;
        for (var head : published.all()) {
            for (var part :
                    format.references(works.published(head.work()).orElseThrow().content())) {
                var used = catalogue.card(part.work());
                if (used.isPresent()) {
                    var usedBy = JsonMapper.shared()
                            .readTree(text(get(used.get().address() + ".json")))
                            .get("usedBy")
                            .toString();
                    var shelf = Shelf.of(head.kind());
                    assertThat(usedBy.contains("/" + head.work() + ".json"))
                            .as("%s by %s", part.work(), head.work())
                            .isEqualTo(shelf.isPresent());
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(20);
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

    private SchoolId publishedOf(SchoolId school, String... titles) {
        people.acts(Role.REVIEWER, school);
        for (var title : titles) {
            publishing.publish(created("term", title));
        }
        people.nobodyActs();
        return school;
    }

    private static int dark(BufferedImage picture) {
        var dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    /** By facet and value, as "kind=books": how many works it would find. */
    private static Map<String, Long> choices(MvcTestResult answer) throws Exception {
        var page = text(answer);
        var offered = new LinkedHashMap<String, Long>();
        var begun = page.indexOf("class=\"narrow\"");
        var before = values(URI.create("http://x" + answer.getRequest().getRequestURI() + "?"
                + answer.getRequest().getQueryString()));
        CHOICE.matcher(page.substring(begun)).results().forEach(found -> {
            var after = values(URI.create("http://x" + found.group(1).replace("&amp;", "&")));
            var turned = new HashSet<>(after);
            turned.removeAll(before);
            if (turned.isEmpty()) {
                turned.addAll(before);
                turned.removeAll(after);
                turned.removeIf(it -> it.startsWith("page="));
            }
            assertThat(turned).hasSize(1);
            offered.put(turned.iterator().next(), Long.valueOf(found.group(2)));
        });
        return offered;
    }

    private static Set<String> values(URI address) {
        return address.getRawQuery() == null
                ? Set.of()
                : Stream.of(address.getRawQuery().split("&"))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet());
    }

    private long total(String query) throws Exception {
        return JsonMapper.shared()
                .readTree(text(get("/library/works.json?" + query)))
                .get("total")
                .asLong();
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
