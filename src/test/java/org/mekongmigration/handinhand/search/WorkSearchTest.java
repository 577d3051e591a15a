package org.mekongmigration.handinhand.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnRooms
@DirtiesContext
class WorkSearchTest {

    @TempDir
    private static Path data;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkSearch search;

    @Autowired
    private PublicSearch publicSearch;

    @Autowired
    private IndexRepair repair;

    @Autowired
    private IndexRebuilding rebuilding;

    @Autowired
    private TestClock clock;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private ContentFormat format;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private People people;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Person author;

    @DynamicPropertySource
    static void index(DynamicPropertyRegistry properties) {
        properties.add("spring.jpa.properties.hibernate.search.backend.directory.type", () -> "local-filesystem");
        properties.add("handinhand.data", data::toString);
    }

    @BeforeEach
    void author() {
        author = people.acts(Role.REVIEWER, null);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void findsByAgeMinutesAndLanguagesAndCountsWhatElseThereIs() {
        var small = published(book("6-8", "en", "th"));
        var big = published(book("10-12", "en"));

        assertThat(works(shelf())).containsExactlyInAnyOrder(small, big);
        assertThat(works(shelf().withAges(Set.of(AgeBand.FROM_8)))).containsExactly(small);
        assertThat(works(shelf().withLanguages(Set.of(Language.ENGLISH, Language.THAI))))
                .containsExactly(small);
        assertThat(works(shelf().withMinutes(1, 90))).isEmpty();

        var found = search.find(shelf().withAges(Set.of(AgeBand.FROM_10)), 0, 10);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.ages()).containsEntry(AgeBand.FROM_6, 1L).containsEntry(AgeBand.FROM_10, 1L);
        assertThat(found.kinds()).containsEntry(Kind.STORYBOOK, 1L);
        assertThat(found.languages()).containsEntry(Language.ENGLISH, 1L).doesNotContainKey(Language.THAI);
    }

    @Test
    void findsWhatStandsInTheTitleFirst() {
        var inText = published(bookSaying("6-8", "x", "a " + word, "en"));
        var inTitle = published(book("6-8", "en"));

        assertThat(works(shelf())).containsExactly(inTitle, inText);
    }

    @Test
    void findsNothingThatWasWithdrawn() {
        var book = published(book("6-8", "en"));
        publishing.withdraw(book, "Out of date", Language.ENGLISH);

        assertThat(works(shelf())).isEmpty();
        assertThat(works(shelf().withUnpublished())).containsExactly(book);
        people.acts(Role.TEACHER, null);
        assertThat(works(shelf().withUnpublished())).isEmpty();
    }

    @Test
    void findsTheWorksOfHerSchoolButNoneOfAnother() {
        var school = people.school();
        people.acts(Role.TEACHER, school);
        var id = WorkAuthoring.freshId();
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"%s"},"class":{}}""".formatted(id, word)));
        var plans = shelf().withKinds(Set.of(Kind.LESSON_PLAN)).withUnpublished();

        people.acts(Role.TEACHER, school);
        assertThat(works(plans)).containsExactly(id);
        people.acts(Role.TEACHER, people.school());
        assertThat(works(plans)).isEmpty();
        people.acts(Role.REVIEWER, null);
        assertThat(works(plans)).isEmpty();
    }

    @Test
    void findsForEverybodyWhatIsPublishedAloneWhateverTheQueryAsks() {
        var there = published(book("6-8", "en"));
        authoring.create(format.fromJson(book("6-8", "en")));
        people.nobodyActs();

        assertThat(publicSearch.works(shelf().withUnpublished(), 0, 10)).containsExactly(there);
        assertThat(publicSearch.find(shelf().withUnpublished(), 0, 10).total()).isOne();
    }

    @Test
    void showsOthersWhatWasPublishedAndNotWhatIsBeingWritten() {
        var book = published(book("6-8", "en"));
        var opened = authoring.open(book);
        var json = format.toJson(opened.content()).replace(word, "different");
        authoring.save(opened, format.fromJson(json));
        authoring.keep(book, null);

        assertThat(works(shelf())).containsExactly(book);
        publishing.publish(book);
        assertThat(works(shelf())).isEmpty();
    }

    @Test
    void survivesWhateverIsTyped() {
        for (var typed : List.of(
                "*", "\"", "(", "a:b", "\\", "?*", "😀", "x".repeat(5_000), "မ".repeat(1_000), " - ", "AND OR")) {
            assertThatCode(() -> search.find(shelf().withWords(typed), 0, 10))
                    .as(typed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void buildsTheIndexAgainFromEntriesThatAreMissing() throws Exception {
        var book = published(book("6-8", "en"));
        database.update("delete from search_entry where work = ?", book.value());
        assertThat(repair.repair()).isTrue();
        assertThat(works(shelf())).containsExactly(book);
        assertThat(repair.repair()).isFalse();
    }

    @Test
    void buildsTheIndexAgainIfItIsGone() throws Exception {
        var book = published(book("6-8", "en"));
        Search.mapping(entities).scope(SearchEntry.class).workspace().purge();
        assertThat(repair.repair()).isTrue();
        assertThat(works(shelf())).containsExactly(book);
    }

    @Test
    void makesEntriesAndIndexAnewFromTheWorksInTheirOrderAndTellsHowFarItIs() throws Exception {
        var first = published(book("6-8", "en"));
        clock.advance(Duration.ofMinutes(1));
        var second = published(book("6-8", "en"));
        clock.advance(Duration.ofMinutes(1));
        database.update("delete from search_entry where work = ?", first.value());
        database.update("update search_entry set texts = '', titles = '' where work = ?", second.value());
        Search.mapping(entities).scope(SearchEntry.class).workspace().purge();
        var said = new ArrayList<String>();

        var found = rebuilding.rebuild(new IndexRebuilding.Progress() {
            @Override
            public void read(long done, long all) {
                said.add("read " + done + " of " + all);
            }

            @Override
            public synchronized void built(long done, long all) {
                said.add("built " + done + " of " + all);
            }
        });

        assertThat(works(shelf().withKinds(Set.of()))).containsExactlyInAnyOrder(second, first);
        assertThat(found).isEqualTo(database.queryForObject("select count(*) from work", Long.class));
        assertThat(said).contains("read " + found + " of " + found).last().isEqualTo("built " + found + " of " + found);
    }

    /** Who changes the fields gives the index another name, or existing installations keep one that lacks them. */
    @Test
    void nameOfTheIndexBelongsToTheseFields() {
        var fields =
                Search.mapping(entities)
                        .indexedEntity(SearchEntry.class)
                        .indexManager()
                        .descriptor()
                        .staticFields()
                        .stream()
                        .filter(IndexFieldDescriptor::isValueField)
                        .map(field -> field.absolutePath() + " " + traits(field))
                        .sorted();
        assertThat(SearchEntry.INDEX).isEqualTo("works-3");
        assertThat(fields)
                .containsExactly(
                        "ages String counted many",
                        "changed Long sorted",
                        "facet_copier String counted many",
                        "facet_country String counted many",
                        "facet_group String counted many",
                        "facet_level String counted many",
                        "facet_setting String counted many",
                        "facet_theme String counted many",
                        "kind String counted",
                        "languages String counted many",
                        "minutes Integer counted",
                        "network Boolean",
                        "owner String",
                        "published Boolean",
                        "school String counted",
                        "texts String analysed many",
                        "titles String analysed many",
                        "work String sorted");
    }

    private static String traits(IndexFieldDescriptor field) {
        var type = field.toValueField().type();
        return type.valueClass().getSimpleName()
                + (type.analyzerName().isPresent() ? " analysed" : "")
                + (type.aggregable() ? " counted" : "")
                + (type.sortable() ? " sorted" : "")
                + (field.multiValued() ? " many" : "");
    }

    @Test
    void throwsIndexesOfEarlierFieldsAway() throws Exception {
        var book = published(book("6-8", "en"));
        var earlier = Files.createDirectories(data.resolve("index/works"));
        Files.writeString(earlier.resolve("segments_1"), "");
        var another = Files.createDirectories(data.resolve("index/notes"));

        repair.onStart();

        assertThat(earlier).doesNotExist();
        assertThat(another).exists();
        assertThat(data.resolve("index").resolve(SearchEntry.INDEX)).isDirectoryContaining("glob:**segments*");
        assertThat(works(shelf())).containsExactly(book);
    }

    private WorkQuery shelf() {
        return WorkQuery.shelf(Kind.STORYBOOK).withWords(word);
    }

    private List<WorkId> works(WorkQuery query) {
        return search.find(query, 0, 10).works();
    }

    private String book(String ages, String... languages) {
        return bookSaying(ages, word, "text", languages);
    }

    private String bookSaying(String ages, String title, String text, String... languages) {
        var titles =
                Set.of(languages).stream().sorted(Comparator.naturalOrder()).toList();
        return """
                {"format":"hand-in-hand/1","kind":"storybook","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s","languages":["%s"],"ages":"%s","title":{%s},
                "questions":[{"id":"q1","text":{"en":"%s"}}]}""".formatted(
                        WorkAuthoring.freshId(),
                        String.join("\",\"", titles),
                        ages,
                        String.join(
                                ",",
                                titles.stream()
                                        .map(tag -> "\"%s\":\"%s\"".formatted(tag, title))
                                        .toList()),
                        text);
    }

    private WorkId published(String json) {
        people.acts(author);
        var content = format.fromJson(json);
        authoring.create(content);
        publishing.publish(content.id());
        return content.id();
    }
}
