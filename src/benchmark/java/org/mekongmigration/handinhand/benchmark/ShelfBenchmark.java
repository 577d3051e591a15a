package org.mekongmigration.handinhand.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.benchmark.Figures.Spread;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Searching the shelf over 2,000 activities, at the service: a page of works with all counts, as the view asks for it. */
@OnRooms
@DirtiesContext
class ShelfBenchmark {

    private static final int ACTIVITIES = 2_000;
    private static final int AT_ONCE = 50;
    private static final int TIMES = 300;
    private static final int PAGE = 24;
    private static final int AIM = 100;
    private static final int MARKED = 100;
    private static final List<AgeBand> BANDS = List.of(AgeBand.values());

    @TempDir
    private static Path data;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkSearch search;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private WorkBookmarks bookmarks;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    /** Database and index lie in files, as in an installation. */
    @DynamicPropertySource
    static void files(DynamicPropertyRegistry properties) {
        properties.add("handinhand.data", data::toString);
        properties.add("spring.jpa.properties.hibernate.search.backend.directory.type", () -> "local-filesystem");
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + data.resolve("database/handinhand") + ";${handinhand.h2-options}");
    }

    @Test
    void searchesAmongManyActivities() {
        var many = new ManyActivities(format);
        var begun = System.nanoTime();
        fill(many);
        people.acts(Role.TEACHER, people.school());
        var everything = WorkQuery.shelf(Kind.ACTIVITY).withUnpublished();
        var figures = new Figures("shelf", "searches over " + ACTIVITIES + " activities in five languages, H2, Lucene")
                .say("published in %.0f s".formatted((System.nanoTime() - begun) / 1e9))
                .times();

        var worst = searched(figures, "nothing chosen", i -> everything);
        for (var language : many.languages()) {
            worst = worst.or(searched(
                    figures, "a word in " + language.tag(), i -> everything.withWords(many.word(language.tag()))));
        }
        worst = worst.or(searched(figures, "an age", i -> everything.withAges(Set.of(many.one(BANDS)))));
        worst = worst.or(searched(figures, "minutes", i -> everything.withMinutes(10, 10 + i % 40)));
        worst = worst.or(
                searched(figures, "a language", i -> everything.withLanguages(Set.of(many.one(many.languages())))));
        for (var facet : Facet.values()) {
            var values = List.copyOf(search.find(everything, 0, 1).of(facet).keySet());
            worst = worst.or(searched(
                    figures,
                    "facet " + facet.name().toLowerCase(Locale.ROOT),
                    i -> everything.with(facet, Set.of(many.one(values)))));
        }
        var all = search.works(everything, 0, ACTIVITIES);
        for (int i = 0; i < MARKED; i++) {
            bookmarks.mark(all.get(i * 7));
        }
        worst = worst.or(searched(figures, "bookmarks, " + MARKED, i -> everything.withBookmarked(true)));
        worst = worst.or(searched(figures, "five facets together", i -> together(everything, i)));
        worst = worst.or(searched(
                figures,
                "five facets and a word in my",
                i -> together(everything, i).withWords(many.word("my"))));
        worst = worst.or(
                figures.measure("a further page, far down", TIMES, i -> search.works(everything, 40 * PAGE, PAGE)));

        figures.measure(
                "reading the " + PAGE + " activities of a page",
                TIMES / 3,
                i -> shelf.all(all.subList(i * PAGE % 1_900, i * PAGE % 1_900 + PAGE)));
        figures.measure(
                "the place of an activity in the list", TIMES / 3, i -> search.place(everything, all.get(i * 7)));
        figures.aim("p95 of every search within " + AIM + " ms", worst.within(AIM))
                .print();
    }

    private static WorkQuery together(WorkQuery everything, int i) {
        return everything
                .withAges(Set.of(AgeBand.FROM_10, AgeBand.FROM_8))
                .withMinutes(5, 60)
                .with(Facet.LEVEL, Set.of(String.valueOf(1 + i % 3), "4"))
                .with(Facet.SETTING, Set.of("NO_TECHNOLOGY"))
                .with(Facet.THEME, Set.of("migration", "history", "family"));
    }

    private Spread searched(Figures figures, String line, IntFunction<WorkQuery> query) {
        return figures.measure(line, TIMES, i -> search.find(query.apply(i), 0, PAGE));
    }

    private void fill(ManyActivities many) {
        people.acts(Role.REVIEWER, null);
        for (int from = 0; from < ACTIVITIES; from += AT_ONCE) {
            var first = from;
            transaction.executeWithoutResult(status -> {
                for (int i = first; i < first + AT_ONCE; i++) {
                    var work = authoring.create(many.activity(i));
                    publishing.publish(work.id());
                }
            });
        }
    }
}
