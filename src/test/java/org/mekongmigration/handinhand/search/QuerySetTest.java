package org.mekongmigration.handinhand.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkReplay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The committed queries over the shipped works, our own texts and a generated catalogue. */
@OnRooms
@DirtiesContext
@TestPropertySource(
        properties = "handinhand.data=target/data-of-the-query-set") // a catalogue that nobody else writes in
class QuerySetTest {

    private static final int GENERATED = 300;
    private static final double AIM = 0.95;

    private record Asked(String language, String what, String words, List<String> works) {}

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkReplay replay;

    @Autowired
    private PublicSearch search;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void catalogue() {
        if (search.find(everything(""), 0, 1).total() == 0) {
            people.acts(Role.AUTHOR, null);
            transaction.executeWithoutResult(status -> fill());
            database.update("update work set published = head"); // no matter here whether they are fit to be published
            var last = replay.tell("");
            while (!last.isEmpty()) {
                last = replay.tell(last);
            }
        }
    }

    private void fill() {
        try (var files = Files.walk(Path.of("lesson-templates"))) {
            for (var file :
                    files.filter(it -> it.endsWith("work.yaml")).sorted().toList()) {
                authoring.create(
                        format.read(file.toString(), Files.readAllBytes(file)).work());
            }
            GeneratedCatalogue.lines("texts.tsv").forEach(line -> text(line[0], line[1], line[2]));
            for (var language : Language.offered()) {
                corpus(language.tag());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var generated = GeneratedCatalogue.ofShippedWorks(format);
        for (int i = 0; i < GENERATED; i++) {
            authoring.create(generated.work(i));
        }
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void findsAmongTheFirstTenWhatIsLookedForInElevenLanguages() throws IOException {
        var missed = new ArrayList<String>();
        double recall = 0;
        var asked = asked().filter(it -> !it.what().equals("nothing")).toList();
        for (var query : asked) {
            var found = search.works(everything(query.words()), 0, 10);
            var there = query.works().stream()
                    .map(WorkId::new)
                    .filter(found::contains)
                    .count();
            recall += (double) there / query.works().size();
            if (there < query.works().size()) {
                missed.add(query + " found " + found);
            }
        }
        assertThat(recall / asked.size()).as("missed: %s", missed).isGreaterThanOrEqualTo(AIM);
    }

    @Test
    void findsNothingAcrossTwoWordsNorWithinOne() throws IOException {
        var found = asked().filter(it -> it.what().equals("nothing"))
                .filter(it -> !search.works(everything(it.words()), 0, 10).isEmpty())
                .map(it -> it + " found " + search.works(everything(it.words()), 0, 10));
        assertThat(found).isEmpty();
    }

    @Test
    void setHoldsWordsPhrasesAndBeginningsInElevenLanguagesAndAFifthOfNothing() throws IOException {
        var asked = asked().toList();
        var nothing = asked.stream().filter(it -> it.what().equals("nothing")).toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(100);
        assertThat(nothing).hasSizeGreaterThanOrEqualTo(asked.size() / 5);
        assertThat(Language.offered())
                .allSatisfy(language -> assertThat(asked)
                        .filteredOn(it -> it.language().equals(language.tag()))
                        .extracting(Asked::what)
                        .contains("word", "phrase", "beginning", "nothing"));
    }

    @Test
    void putsFirstWhatTheReaderCanReadTheBestLanguageBeforeTheSecond() {
        var lao = new Language("lo");
        var asked = everything("").readingFirst(List.of(lao, Language.THAI));
        var all = search.works(asked, 0, 1_000);
        var inLao = search.works(everything("").withLanguages(Set.of(lao)), 0, 1_000);
        var inThai = new ArrayList<>(search.works(everything("").withLanguages(Set.of(Language.THAI)), 0, 1_000));
        inThai.removeAll(inLao);
        assertThat(inLao).isNotEmpty();
        assertThat(inThai).isNotEmpty();
        assertThat(all)
                .startsWith(Stream.concat(inLao.stream(), inThai.stream()).toArray(WorkId[]::new));
        assertThat(search.works(everything(""), 0, 1_000)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paged(asked, inLao.size() - 1)).as("page by page").isEqualTo(all);
        assertThat(search.find(asked, 0, 1).total()).isEqualTo(all.size());
    }

    @Test
    void amongAllThatTheReaderCanReadTheBestMatchOfHerWordsComesFirst() {
        var word = "migration";
        var asked = everything(word).readingFirst(List.of(new Language("lo"), Language.ENGLISH));
        assertThat(search.works(asked, 0, 1_000))
                .isNotEmpty()
                .startsWith(search.works(
                                everything(word).withLanguages(Set.of(new Language("lo"), Language.ENGLISH)), 0, 1_000)
                        .toArray(WorkId[]::new));
    }

    private List<WorkId> paged(WorkQuery asked, int size) {
        return IntStream.iterate(0, from -> from + size)
                .mapToObj(from -> search.works(asked, from, size))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private static WorkQuery everything(String words) {
        return WorkQuery.everything().withWords(words);
    }

    private void corpus(String tag) throws IOException {
        var number = 0;
        for (var line : GeneratedCatalogue.corpus(tag)) {
            text(tag, "corpus-" + tag.replace("-Hans", "") + "-" + ++number, line);
        }
    }

    private void text(String tag, String id, String text) {
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"term","id":"%s","languages":["%s"],"title":{"%s":"%s"},
                "definition":{"%s":"%s"}}""".formatted(id, tag, tag, id, tag, text)));
    }

    private static Stream<Asked> asked() throws IOException {
        return GeneratedCatalogue.lines("queries.tsv")
                .map(line -> new Asked(line[0], line[1], line[2], List.of(line[3].split(","))));
    }
}
