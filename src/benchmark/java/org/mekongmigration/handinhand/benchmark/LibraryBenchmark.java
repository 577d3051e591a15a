package org.mekongmigration.handinhand.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.GeneratedCatalogue;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Searching the public library over 50,000 works in nine languages; -Dworks=2000 tries it with fewer. */
@OnRooms
@DirtiesContext
class LibraryBenchmark {

    private static final int WORKS = Integer.getInteger("works", 50_000);
    private static final int AT_ONCE = 100;
    private static final int TIMES = 300;
    private static final int PAGE = 24;
    private static final int AIM = 50;

    @TempDir
    private static Path data;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private PublicSearch search;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    private final Random random = new Random(4);

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
    void searchesAmongManyWorks() {
        var catalogue = GeneratedCatalogue.ofAllTexts(format);
        var begun = System.nanoTime();
        fill(catalogue);
        people.nobodyActs();
        var everything = new WorkQuery(
                "", Set.of(), Set.of(), Set.of(), null, null, Map.of(), true, false, Set.of(), Set.of(Language.THAI));
        var figures = new Figures("library", "searches over " + WORKS + " works in nine languages, H2, Lucene")
                .say("published in %.0f s".formatted((System.nanoTime() - begun) / 1e9))
                .times();

        var worst = counted(figures, "nothing chosen", i -> everything);
        for (var tag : GeneratedCatalogue.languages()) {
            worst = worst.or(
                    counted(figures, "a word in " + tag, i -> everything.withWords(catalogue.word(tag, random))));
            worst = worst.or(figures.measure(
                    "the same without counts",
                    TIMES,
                    i -> search.works(everything.withWords(catalogue.word(tag, random)), 0, PAGE)));
        }
        worst = worst.or(counted(
                figures,
                "three words in en",
                i -> everything.withWords(catalogue.word("en", random) + " " + catalogue.word("en", random) + " "
                        + catalogue.word("en", random))));
        worst = worst.or(counted(
                figures, "a beginning in en", i -> everything.withWords(beginning(catalogue.word("en", random)))));
        worst = worst.or(
                counted(figures, "a slip in en", i -> everything.withWords(misspelt(catalogue.word("en", random)))));
        worst = worst.or(counted(figures, "a facet", i -> everything.withAges(Set.of(one(AgeBand.values())))));
        worst = worst.or(counted(figures, "five facets together", i -> together(everything, i)));
        worst = worst.or(counted(
                figures,
                "five facets and a word in km",
                i -> together(everything, i).withWords(catalogue.word("km", random))));
        worst = worst.or(figures.measure(
                "a further page, far down", TIMES, i -> search.works(everything, Math.min(WORKS / 2, 9_000), PAGE)));
        figures.aim("p95 of every search within " + AIM + " ms", worst.within(AIM))
                .print();
    }

    private Spread counted(Figures figures, String line, IntFunction<WorkQuery> query) {
        return figures.measure(line, TIMES, i -> search.find(query.apply(i), 0, PAGE));
    }

    private static WorkQuery together(WorkQuery everything, int i) {
        return everything
                .withKinds(Set.of(Kind.ACTIVITY))
                .withAges(Set.of(AgeBand.FROM_10, AgeBand.FROM_8))
                .withMinutes(16, 60)
                .withLanguages(Set.of(Language.ENGLISH))
                .with(Facet.COUNTRY, Set.of(List.of("TH", "KH", "LA", "MM").get(i % 4)));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 3));
    }

    private static String misspelt(String word) {
        return word.length() < 5 ? word : word.substring(0, 2) + word.substring(3);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private void fill(GeneratedCatalogue catalogue) {
        people.acts(Role.REVIEWER, null);
        for (int from = 0; from < WORKS; from += AT_ONCE) {
            var first = from;
            transaction.executeWithoutResult(status -> {
                for (int i = first; i < Math.min(first + AT_ONCE, WORKS); i++) {
                    publishing.publish(authoring.create(catalogue.work(i)).id());
                }
            });
        }
    }
}
