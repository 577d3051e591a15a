package org.mekongmigration.handinhand.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the shelf of activities can be narrowed by, on whatever database the subclass brings. */
public abstract class ShelfLife {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkSearch search;

    @Autowired
    private IndexRepair repair;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Person author;

    @BeforeEach
    void author() {
        author = people.acts(Role.REVIEWER, null);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void narrowsByEachFacetAlone() {
        var family = published("""
                "themes":["family","own words"],"level":1,"group":{"work":"pairs"},"setting":"no-technology",
                "curriculum":[{"id":"c1","country":"TH","code":"S 1","text":{"en":"x"}},{"id":"c2","country":"KH","code":"2","text":{"en":"x"}}]""");
        var work = published("""
                "themes":["work"],"level":3,"group":{"work":"groups-of-8"},"setting":"online",
                "printables":[{"id":"p1","kind":"sheet","title":{"en":"Sheet"},"questions":[{"id":"q1","text":{"en":"Why?"},"lines":2}]}]""");

        assertThat(works(shelf())).containsExactlyInAnyOrder(family, work);
        assertThat(works(shelf().with(Facet.THEME, Set.of("own words")))).containsExactly(family);
        assertThat(works(shelf().with(Facet.LEVEL, Set.of("3")))).containsExactly(work);
        assertThat(works(shelf().with(Facet.GROUP, Set.of("PAIRS")))).containsExactly(family);
        assertThat(works(shelf().with(Facet.GROUP, Set.of("BIG_GROUPS")))).containsExactly(work);
        assertThat(works(shelf().with(Facet.SETTING, Set.of("ONLINE")))).containsExactly(work);
        assertThat(works(shelf().with(Facet.COPIER, Set.of("NONE")))).containsExactly(family);
        assertThat(works(shelf().with(Facet.COUNTRY, Set.of("KH")))).containsExactly(family);
        assertThat(works(shelf().with(Facet.COUNTRY, Set.of("LA")))).isEmpty();
    }

    @Test
    void takesAnyValueOfOneFacetAndAllFacetsTogether() {
        var first = published("\"level\":1,\"setting\":\"offline\"");
        var second = published("\"level\":2,\"setting\":\"online\"");
        published("\"level\":3,\"setting\":\"online\"");

        var levels = shelf().with(Facet.LEVEL, Set.of("1", "2"));
        assertThat(works(levels)).containsExactlyInAnyOrder(first, second);
        assertThat(works(levels.with(Facet.SETTING, Set.of("ONLINE")))).containsExactly(second);
        assertThat(works(levels.with(Facet.LEVEL, Set.of()))).hasSize(3);
    }

    @Test
    void countsWhatEachFurtherChoiceWouldFind() {
        published("\"level\":1,\"setting\":\"offline\"");
        published("\"level\":2,\"setting\":\"online\"");
        published("\"level\":2,\"setting\":\"offline\"");

        var all = search.find(shelf(), 0, 10);
        assertThat(all.of(Facet.LEVEL)).isEqualTo(Map.of("1", 1L, "2", 2L));
        var second = search.find(shelf().with(Facet.LEVEL, Set.of("2")), 0, 10);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.of(Facet.LEVEL)).isEqualTo(Map.of("1", 1L, "2", 2L));
        assertThat(second.of(Facet.SETTING)).isEqualTo(Map.of("ONLINE", 1L, "OFFLINE", 1L));
        assertThat(second.of(Facet.COUNTRY)).isEmpty();
    }

    @Test
    void listsTheLatestFirstAndTellsTheSamePlaceOnEveryPage() {
        var first = published("\"level\":1");
        clock.advance(Duration.ofMinutes(1));
        var second = published("\"level\":1");
        clock.advance(Duration.ofMinutes(1));
        var third = published("\"level\":1");

        assertThat(works(shelf())).containsExactly(third, second, first);
        assertThat(search.works(shelf(), 1, 1)).containsExactly(second);
        assertThat(search.count(shelf())).isEqualTo(3);
        assertThat(search.place(shelf(), first)).hasValue(2);
        assertThat(search.place(shelf().with(Facet.LEVEL, Set.of("4")), first)).isEmpty();
    }

    @Test
    void tellsEntriesOfAnEarlierFormAnewAndLeavesThemInTheirOrder() throws Exception {
        var first = published("\"level\":1");
        clock.advance(Duration.ofMinutes(1));
        var second = published("\"level\":1");
        database.update("update search_entry set form = 1, facets = null where work = ?", first.value());
        clock.advance(Duration.ofMinutes(1));

        repair.repair();

        assertThat(works(shelf().with(Facet.LEVEL, Set.of("1")))).containsExactly(second, first);
        assertThat(database.queryForObject(
                        "select facets from search_entry where work = ?", String.class, first.value()))
                .contains("LEVEL\t1");
        assertThat(database.queryForObject("select count(*) from search_entry where form = 1", Long.class))
                .isZero();
    }

    @Test
    void leavesOutAThemeWithoutEnd() {
        var wordy = published("\"themes\":[\"" + "x".repeat(40_000) + "\",\"two\\nlines\"]");
        assertThat(search.find(shelf(), 0, 10).of(Facet.THEME)).isEqualTo(Map.of("two lines", 1L));
        assertThat(works(shelf().with(Facet.THEME, Set.of("two lines")))).containsExactly(wordy);
    }

    private WorkQuery shelf() {
        return WorkQuery.shelf(Kind.ACTIVITY).withWords(word);
    }

    private List<WorkId> works(WorkQuery query) {
        return search.find(query, 0, 10).works();
    }

    private WorkId published(String fields) {
        people.acts(author);
        var id = WorkAuthoring.freshId();
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s","languages":["en"],"title":{"en":"%s"},%s}""".formatted(id, word, fields)));
        publishing.publish(id);
        return id;
    }
}
