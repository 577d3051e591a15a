package org.mekongmigration.handinhand.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.benchmark.Figures.Spread;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.GeneratedCatalogue;
import org.mekongmigration.handinhand.search.MinutesBand;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.work.WorkReplay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Searching the public library over 50,000 works in nine languages: what was found, all counts, and the cards out of the database.
 * {@code -Dworks=2000} tries it with fewer; with {@code -Dfilled=FOLDER} what was filled is kept there and taken again.
 */
@OnRooms
@DirtiesContext
@Import({LibraryFilling.class, LibraryCatalogue.class})
class LibraryBenchmark {

    private static final int WORKS = Integer.getInteger("works", 50_000);
    private static final int SCHOOLS = 40;
    private static final int TIMES = 300;
    private static final int ROUNDS = 5;
    private static final int PAGE = 24;
    private static final int AIM = 50;
    private static final @Nullable String FILLED = System.getProperty("filled");

    @TempDir
    private static Path temporary;

    @Autowired
    private LibraryFilling filling;

    @Autowired
    private LibraryCatalogue library;

    @Autowired
    private WorkReplay works;

    @Autowired
    private PublicSearch search;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private final Random random = new Random(4);

    private static Path data() {
        return FILLED == null ? temporary : Path.of(FILLED).toAbsolutePath();
    }

    /** Database and index lie in files, as in an installation. */
    @DynamicPropertySource
    static void files(DynamicPropertyRegistry properties) {
        properties.add("handinhand.data", () -> data().toString());
        properties.add("spring.jpa.properties.hibernate.search.backend.directory.type", () -> "local-filesystem");
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + data().resolve("database/handinhand") + ";${handinhand.h2-options}");
    }

    @Test
    void searchesAmongManyWorks() throws Exception {
        var catalogue = GeneratedCatalogue.ofAllTexts(format);
        var figures = new Figures("library", "searches over " + WORKS + " works in nine languages, H2, Lucene");
        fill(catalogue, figures);
        sizes(figures);
        var everything = WorkQuery.everything().readingFirst(List.of(Language.THAI));
        figures.times();

        var asked = asked();
        var worst = counted(
                figures,
                "the committed queries",
                asked.size() * ROUNDS,
                i -> everything.withWords(asked.get(i % asked.size())));
        worst = worst.or(counted(figures, "nothing chosen", i -> everything));
        for (var tag : GeneratedCatalogue.languages()) {
            worst = worst.or(
                    counted(figures, "a word in " + tag, i -> everything.withWords(catalogue.word(tag, random))));
        }
        worst = worst.or(counted(figures, "three words in en", i -> everything.withWords(three(catalogue))));
        worst = worst.or(counted(
                figures, "a beginning in en", i -> everything.withWords(beginning(catalogue.word("en", random)))));
        worst = worst.or(
                counted(figures, "a slip in en", i -> everything.withWords(misspelt(catalogue.word("en", random)))));
        worst = worst.or(counted(figures, "an age", i -> everything.withAges(Set.of(one(AgeBand.values())))));
        var schools = List.copyOf(search.find(everything, 0, 1).schools().keySet());
        worst = worst.or(counted(
                figures,
                "two schools",
                i -> everything.withSchools(
                        Set.of(schools.get(i % schools.size()), schools.get((i + 7) % schools.size())))));
        worst = worst.or(counted(figures, "five facets together", i -> together(everything, i)));
        worst = worst.or(counted(
                figures,
                "five facets and a word in km",
                i -> together(everything, i).withWords(catalogue.word("km", random))));
        worst = worst.or(figures.measure(
                "a further page, far down", TIMES, i -> search.works(everything, Math.min(WORKS / 2, 9_000), PAGE)));
        figures.say(memory("after searching"));
        figures.aim("p95 of every search within " + AIM + " ms", worst.within(AIM))
                .print();
    }

    private Spread counted(Figures figures, String line, IntFunction<WorkQuery> query) {
        return counted(figures, line, TIMES, query);
    }

    /** As the catalogue answers: what was found with all counts, and the cards of a page. */
    private Spread counted(Figures figures, String line, int times, IntFunction<WorkQuery> query) {
        return figures.measure(
                line,
                times,
                i -> library.cards(search.find(query.apply(i), 0, PAGE).works()));
    }

    /** In another order than they were written, but the same each time. */
    private static List<String> asked() throws IOException {
        var asked = GeneratedCatalogue.lines("queries.tsv").map(line -> line[2]).collect(Collectors.toList());
        Collections.shuffle(asked, new Random(4));
        return asked;
    }

    private static WorkQuery together(WorkQuery everything, int i) {
        return everything
                .withKinds(Set.of(Kind.ACTIVITY, Kind.STORYBOOK))
                .withAges(Set.of(AgeBand.FROM_10, AgeBand.FROM_8))
                .withLengths(Set.of(MinutesBand.TO_30, MinutesBand.TO_60))
                .withLanguages(Set.of(Language.ENGLISH))
                .with(Facet.COUNTRY, Set.of(List.of("TH", "KH", "LA", "MM").get(i % 4), "VN"));
    }

    private String three(GeneratedCatalogue catalogue) {
        return IntStream.range(0, 3).mapToObj(i -> catalogue.word("en", random)).collect(Collectors.joining(" "));
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

    private void fill(GeneratedCatalogue catalogue, Figures figures) throws InterruptedException {
        if (works.count() >= WORKS) {
            figures.say("filled before");
            return;
        }
        var begun = System.nanoTime();
        var schools = IntStream.range(0, SCHOOLS).mapToObj(i -> people.school()).toList();
        filling.rows(catalogue, WORKS, schools);
        figures.say("rows in %.0f s".formatted((System.nanoTime() - begun) / 1e9));
        begun = System.nanoTime();
        filling.index();
        figures.say("index rebuilt from them in %.0f s".formatted((System.nanoTime() - begun) / 1e9));
    }

    private static void sizes(Figures figures) throws IOException {
        figures.say("index %d MiB, database %d MiB".formatted(mebibytes("index"), mebibytes("database")));
        figures.say(memory("before searching"));
    }

    private static long mebibytes(String folder) throws IOException {
        try (var files = Files.walk(data().resolve(folder))) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }

    private static String memory(String when) {
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return "heap in use %s: %d MiB".formatted(when, used >> 20);
    }
}
