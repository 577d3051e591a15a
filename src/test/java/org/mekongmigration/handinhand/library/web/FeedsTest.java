package org.mekongmigration.handinhand.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.OnScreens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.json.JsonMapper;

@OnScreens
@TestPropertySource(properties = "handinhand.demo=true") // all that is shipped is published
class FeedsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String BOOK = "/library/books/a-leaf-full-of-water";

    @Autowired
    private WebApplicationContext context;

    private final JsonMapper json = JsonMapper.builder().build();
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
                "/library/opds",
                "/library/opds/books",
                "/library/opensearch.xml",
                "/library/news.rss",
                "/library/sitemap.xml",
                "/library/works.json",
                "/library/books/a-leaf-full-of-water.json",
                "/library/openapi.json"
            })
    void areKeptAnywhereAndNotSentTwice(String address) throws Exception {
        var first = get(address);
        assertThat(first).hasStatus(200);
        assertThat(first.getRequest().getSession(false)).isNull();
        assertThat(first.getResponse().getHeader("Cache-Control")).isEqualTo("public, no-cache");
        var etag = first.getResponse().getHeader("ETag");
        assertThat(etag).startsWith("W/\"");
        var again = mvc.get().uri(address).header("If-None-Match", etag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void leadAnEReaderFromTheBeginningToTheBooksOfALanguage() throws Exception {
        var begin = get("/library/opds");
        assertThat(begin.getResponse().getContentType()).contains("profile=opds-catalog", "kind=navigation");
        var feed = atom(begin);
        assertThat(link(feed, "self")).endsWith("/library/opds");
        assertThat(link(feed, "start")).endsWith("/library/opds");
        assertThat(link(feed, "search")).endsWith("/library/opensearch.xml");
        var lao = entries(feed)
                .filter(entry -> text(entry, "title").equals("ລາວ"))
                .findFirst()
                .orElseThrow();
        var books = get(path(link(lao, "subsection")));
        assertThat(books.getResponse().getContentType()).contains("kind=acquisition");
        assertThat(entries(atom(books)).map(entry -> text(entry, "id"))).anyMatch(id -> id.endsWith(BOOK));
        assertThat(entries(atom(get("/library/opds/books?language=ja")))).isEmpty();
    }

    @Test
    void offerEachBookAsPdfInEachOfItsLanguagesWithItsCover() throws Exception {
        var feed = atom(get("/library/opds/books?lang=km"));
        assertThat(text(feed, "id")).startsWith("http");
        assertThat(text(feed, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        var book = entries(feed)
                .filter(entry -> text(entry, "id").endsWith(BOOK))
                .findFirst()
                .orElseThrow();
        assertThat(text(book, "title")).isEqualTo("ទឹកមួយស្លឹកឈូក");
        assertThat(text(book, "updated")).isNotEmpty();
        var pdf = links(book, "http://opds-spec.org/acquisition/open-access").toList();
        assertThat(pdf)
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.getAttribute("type")).isEqualTo("application/pdf"));
        assertThat(pdf).extracting(it -> it.getAttribute("hreflang")).contains("en", "km", "shn");
        var cover = get(path(link(book, "http://opds-spec.org/image")));
        assertThat(cover).hasStatus(200);
        assertThat(cover.getResponse().getContentType()).isEqualTo("image/jpeg");
        var file = get(path(pdf.getFirst().getAttribute("href")));
        assertThat(file).hasStatus(200);
        assertThat(file.getResponse().getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void searchTheBooks() throws Exception {
        var found = atom(get("/library/opds/books?q=ນົກນ້ອຍ"));
        assertThat(entries(found).map(entry -> text(entry, "id"))).anyMatch(id -> id.endsWith(BOOK));
        assertThat(entries(atom(get("/library/opds/books?q=zeppelin")))).isEmpty();
        var description = xml(get("/library/opensearch.xml"));
        assertThat(children(description, "*", "Url").map(url -> url.getAttribute("template")))
                .allMatch(template -> template.contains("{searchTerms}"))
                .hasSize(2);
    }

    @Test
    void tellWhatIsNew() throws Exception {
        var rss = xml(get("/library/news.rss?lang=th"));
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        var channel = children(rss, "*", "channel").findFirst().orElseThrow();
        assertThat(text(channel, "language")).isEqualTo("th");
        var items = children(channel, "*", "item").toList();
        assertThat(items).hasSize(30).allSatisfy(item -> {
            assertThat(text(item, "link")).contains("/library/");
            assertThat(text(item, "pubDate")).endsWith(" GMT");
            assertThat(text(item, "title")).isNotEmpty();
        });
        assertThat(get(path(text(items.getFirst(), "link")))).hasStatus(200);
    }

    @Test
    void nameEveryPublishedWorkToSearchEngines() throws Exception {
        var addresses = children(xml(get("/library/sitemap.xml")), "*", "url")
                .map(url -> path(text(url, "loc")))
                .toList();
        assertThat(addresses)
                .contains("/library", BOOK, "/library/plans/history-of-migration-1", "/library/terms/stereotype")
                .doesNotHaveDuplicates();
        var total =
                json.readTree(content(get("/library/works.json"))).get("total").asLong();
        assertThat(addresses).hasSize((int) total + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Works /library/works.json",
                "Works /library/works.json?q=river&kind=activities&lang=my",
                "Works /library/works.json?q=zeppelin",
                "Works /library/works.json?page=2",
                "WorkWithNeighbours /library/activities/the-bag-by-the-door.json",
                "WorkWithNeighbours /library/books/a-leaf-full-of-water.json",
                "WorkWithNeighbours /library/sets/history-of-migration.json",
                "WorkWithNeighbours /library/plans/history-of-migration-1.json",
                "WorkWithNeighbours /library/terms/stereotype.json"
            })
    void answerAsTheyAreDescribed(String described) throws Exception {
        var parts = described.split(" ");
        var description = json.readTree(content(get("/library/openapi.json")));
        var schema = json.writeValueAsString(
                Map.of("$ref", "#/components/schemas/" + parts[0], "components", description.get("components")));
        var answer = get(parts[1]);
        assertThat(answer).hasStatus(200);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(content(answer), InputFormat.JSON))
                .isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate("{\"total\":1}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void leadFromPageToPage() throws Exception {
        var first = json.readTree(content(get("/library/works.json?lang=en")));
        var second = json.readTree(content(get(path(first.get("next").asString()))));
        assertThat(second.get("page").asInt()).isEqualTo(2);
        assertThat(second.get("works").get(0).get("id"))
                .isNotEqualTo(first.get("works").get(0).get("id"));
    }

    @Test
    void leaveOutWhatXmlDoesNotKnow() throws Exception {
        var xml = new Xml()
                .open("a", "b", "\"<\u0001&")
                .element("c", "x\u0000 < ]]> ក")
                .close()
                .bytes();
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(read.getAttribute("b")).isEqualTo("\"<&");
        assertThat(read.getTextContent().strip()).isEqualTo("x < ]]> ក");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static String content(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String path(String address) {
        return address.substring(address.indexOf('/', "https://".length()));
    }

    private static Element atom(MvcTestResult answer) throws Exception {
        var feed = xml(answer);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        return feed;
    }

    private static Element xml(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatus(200);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                .getDocumentElement();
    }

    private static Stream<Element> entries(Element feed) {
        return children(feed, ATOM, "entry");
    }

    private static Stream<Element> links(Element of, String rel) {
        return children(of, ATOM, "link")
                .filter(link -> link.getAttribute("rel").equals(rel));
    }

    private static String link(Element of, String rel) {
        return links(of, rel).findFirst().orElseThrow().getAttribute("href");
    }

    private static String text(Element of, String name) {
        return children(of, "*", name).findFirst().orElseThrow().getTextContent();
    }

    private static Stream<Element> children(Element of, String space, String name) {
        var all = of.getElementsByTagNameNS(space, name);
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && node.getParentNode() == of)
                .map(Element.class::cast);
    }
}
