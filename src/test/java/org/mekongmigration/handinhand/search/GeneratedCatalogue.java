package org.mekongmigration.handinhand.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.WordBreaks;
import org.mekongmigration.handinhand.work.ContentWalk;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works in nine languages, made of the words of our own texts; few words are frequent and most are rare, as in real ones. The
 * same number gives the same work everywhere.
 */
public final class GeneratedCatalogue {

    /** Of a hundred works, how many are in the language. */
    private static final Map<String, Integer> SHARES = new TreeMap<>(
            Map.of("en", 80, "th", 60, "my", 45, "km", 35, "lo", 30, "vi", 25, "ja", 15, "zh-Hans", 15, "shn", 10));

    private static final List<String> THEMES = List.of(
            "migration", "family", "history", "friends", "languages", "work", "rights", "journeys", "food", "rivers");
    private static final List<String> COUNTRIES = List.of("TH", "KH", "LA", "MM", "VN", "CN", "JP");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final ContentFormat format;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, double[]> heaps = new HashMap<>();

    private GeneratedCatalogue(ContentFormat format, boolean alsoOfTests) {
        this.format = format;
        var counts = new HashMap<String, Map<String, Integer>>();
        try {
            if (alsoOfTests) {
                lines("texts.tsv").forEach(line -> count(counts, line[0], line[2]));
                lines("words.tsv").forEach(line -> count(counts, line[0], line[2]));
                for (var tag : SHARES.keySet()) {
                    corpus(tag).forEach(line -> count(counts, tag, line));
                }
            }
            try (var files = Files.walk(Path.of("lesson-templates"))) {
                files.filter(file -> file.endsWith("work.yaml")).sorted().forEach(file -> gather(counts, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        counts.forEach(this::rank);
    }

    /** Of the words of shipped works and of the texts that tests read: there is something in each of the nine languages. */
    public static GeneratedCatalogue ofAllTexts(ContentFormat format) {
        return new GeneratedCatalogue(format, true);
    }

    /** Of the words of shipped works alone, so that a text that tests read is the only one that says what it says. */
    static GeneratedCatalogue ofShippedWorks(ContentFormat format) {
        return new GeneratedCatalogue(format, false);
    }

    /** The lines of a table of this room without its remarks. */
    public static Stream<String[]> lines(String table) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search", table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    static List<String> corpus(String tag) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/corpus", tag.replace("-Hans", "") + ".txt"));
    }

    public static List<String> languages() {
        return List.copyOf(SHARES.keySet());
    }

    private void gather(Map<String, Map<String, Integer>> counts, Path file) {
        try {
            var work = format.read(file.toString(), Files.readAllBytes(file)).work();
            ContentWalk.texts(work)
                    .forEach((language, texts) -> texts.forEach(text -> count(counts, language.tag(), text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String tag, String text) {
        if (SHARES.containsKey(tag)) {
            var of = counts.computeIfAbsent(tag, none -> new TreeMap<>());
            pieces(tag, text).filter(word -> !word.isEmpty()).forEach(word -> of.merge(word, 1, Integer::sum));
        }
    }

    /** ICU has no dictionary of Shan: there what stands between blanks is a word. */
    private static Stream<String> pieces(String tag, String text) {
        return tag.equals("shn") ? BETWEEN.splitAsStream(text) : WordBreaks.words(new Language(tag), text).stream();
    }

    private void rank(String tag, Map<String, Integer> counts) {
        var ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var heap = new double[ranked.size()];
        double sum = 0;
        for (int i = 0; i < heap.length; i++) {
            sum += 1.0 / (i + 2);
            heap[i] = sum;
        }
        words.put(tag, ranked);
        heaps.put(tag, heap);
    }

    /** A word of the language, the frequent ones often. */
    public String word(String tag, Random random) {
        var heap = heaps.get(tag);
        var found = Arrays.binarySearch(heap, random.nextDouble() * heap[heap.length - 1]);
        return words.get(tag).get(Math.min(heap.length - 1, found < 0 ? -found - 1 : found));
    }

    /** @param number by which the work is called */
    public Content work(int number) {
        var random = new Random(20261122L * (number + 1));
        var tags = tags(random);
        var from = 5 + random.nextInt(9);
        var work = begun("activity", number, tags, random);
        work.put("teaser", text(tags, 12, random));
        work.put("themes", List.of(THEMES.get(random.nextInt(10)), "own theme " + random.nextInt(60)));
        work.put("ages", from + "-" + (from + random.nextInt(5)));
        work.put("level", 1 + random.nextInt(4));
        work.put("minutes", Map.of("usual", 5 * (1 + random.nextInt(18))));
        work.put("curriculum", List.of(curriculum(tags, random)));
        work.put("steps", steps(tags, random));
        return ended(work);
    }

    /** Of ten works, seven are activities, two are words and one is a book. */
    public Content mixed(int number) {
        return switch (number % 10) {
            case 3, 6 -> term(number);
            case 9 -> book(number);
            default -> work(number);
        };
    }

    private Content term(int number) {
        var random = new Random(20261122L * (number + 1));
        var tags = tags(random);
        var work = begun("term", number, tags, random);
        work.put(
                "forms",
                List.of(Map.of(
                        "id",
                        "f1",
                        "use",
                        "preferred",
                        "text",
                        Map.of(tags.getFirst(), word(tags.getFirst(), random)))));
        work.put("definition", text(tags, 40, random));
        return ended(work);
    }

    private Content book(int number) {
        var random = new Random(20261122L * (number + 1));
        var tags = tags(random);
        var work = begun("storybook", number, tags, random);
        work.put("ages", "6-7");
        var spreads = new ArrayList<Object>();
        for (int i = 1; i <= 8; i++) {
            spreads.add(Map.of("id", "s" + i, "layout", "words-only", "words", text(tags, 15, random)));
        }
        work.put("spreads", spreads);
        return ended(work);
    }

    private List<String> tags(Random random) {
        var tags = new ArrayList<String>();
        SHARES.forEach((tag, share) -> {
            if (random.nextInt(100) < share && words.containsKey(tag)) {
                tags.add(tag);
            }
        });
        if (tags.isEmpty()) {
            tags.add("en");
        }
        return tags;
    }

    private Map<String, Object> begun(String kind, int number, List<String> tags, Random random) {
        var work = new LinkedHashMap<String, Object>();
        work.put("format", "hand-in-hand/1");
        work.put("kind", kind);
        work.put("id", "generated-" + number);
        work.put("languages", tags);
        work.put("title", text(tags, 4, random));
        return work;
    }

    private Content ended(Map<String, Object> work) {
        work.put("licence", "CC-BY-4.0");
        work.put("makers", List.of(Map.of("role", "author", "name", "Author")));
        return format.fromJson(json.writeValueAsString(work));
    }

    private Map<String, Object> curriculum(List<String> tags, Random random) {
        return Map.of(
                "id", "c1", "code", "S 1", "country", COUNTRIES.get(random.nextInt(7)), "text", text(tags, 6, random));
    }

    private List<Object> steps(List<String> tags, Random random) {
        var steps = new ArrayList<Object>();
        for (int i = 1; i <= 3; i++) {
            steps.add(
                    Map.of("id", "s" + i, "title", text(tags, 3, random), "minutes", 5, "say", text(tags, 40, random)));
        }
        return steps;
    }

    private Map<String, String> text(List<String> tags, int many, Random random) {
        var text = new LinkedHashMap<String, String>();
        for (var tag : tags) {
            var between = tag.equals("en") || tag.equals("vi") ? " " : "";
            var said = new StringBuilder();
            for (int i = 0; i < many; i++) {
                said.append(i == 0 ? "" : i % 8 == 0 ? " " : between).append(word(tag, random));
            }
            text.put(tag, said.toString());
        }
        return text;
    }
}
