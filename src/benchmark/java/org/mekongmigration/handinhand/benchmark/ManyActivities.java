package org.mekongmigration.handinhand.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.ContentWalk;
import tools.jackson.databind.json.JsonMapper;

/** Activities that differ in everything one can choose by, made of the sentences of the works that are shipped. */
public final class ManyActivities {

    /** Of each language that the shelf is searched in, how many activities in a hundred have it. */
    private static final Map<String, Integer> SHARES = Map.of("th", 70, "my", 50, "km", 40, "lo", 30);

    private static final List<String> THEMES = ResourceBundle.getBundle("words.activity").keySet().stream()
            .filter(key -> key.startsWith("activity.theme."))
            .map(key -> key.substring("activity.theme.".length()))
            .sorted()
            .toList();
    private static final List<String> GROUPS =
            List.of("alone", "pairs", "groups-of-3", "groups-of-4", "groups-of-8", "whole-class");
    private static final List<String> SETTINGS = List.of("no-technology", "no-technology", "offline", "online");
    private static final List<String> COUNTRIES = List.of("TH", "KH", "LA", "MM", "VN");

    private final ContentFormat format;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Random random = new Random(20261103);
    private final Map<String, List<String>> sentences = new HashMap<>();

    public ManyActivities(ContentFormat format) {
        this.format = format;
        try (var files = Files.walk(Path.of("lesson-templates"))) {
            files.filter(file -> file.endsWith("work.yaml")).sorted().forEach(this::gather);
            for (var line : Files.readAllLines(Path.of("src/test/resources/search/words.tsv"))) {
                if (!line.startsWith("#")) {
                    sentences(line.split("\t")[0]).add(line.split("\t")[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gather(Path file) {
        try {
            var work = format.read(file.toString(), Files.readAllBytes(file)).work();
            ContentWalk.texts(work)
                    .forEach((language, texts) -> texts.stream()
                            .filter(text -> text.length() > 20 && text.length() < 400)
                            .forEach(sentences(language.tag())::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> sentences(String tag) {
        return sentences.computeIfAbsent(tag, none -> new ArrayList<>());
    }

    /** @param number by which the activity is called */
    public Content activity(int number) {
        var tags = new ArrayList<>(List.of("en"));
        SHARES.forEach((tag, share) -> {
            if (random.nextInt(100) < share) {
                tags.add(tag);
            }
        });
        var from = 5 + random.nextInt(9);
        var activity = new LinkedHashMap<String, Object>();
        activity.put("format", "hand-in-hand/1");
        activity.put("kind", "activity");
        activity.put("id", "many-" + number);
        activity.put("languages", tags);
        activity.put("title", text(tags, 60));
        activity.put("teaser", text(tags, 200));
        activity.put("themes", List.of(one(THEMES), one(THEMES), "own theme " + random.nextInt(60)));
        activity.put("ages", from + "-" + (from + random.nextInt(5)));
        activity.put("level", 1 + random.nextInt(4));
        activity.put("minutes", Map.of("usual", 5 * (1 + random.nextInt(18))));
        activity.put("group", Map.of("best", 30, "work", one(GROUPS)));
        activity.put("setting", one(SETTINGS));
        activity.put("objectives", blocks("o", 3, id -> Map.of("id", id, "kind", "skill", "text", text(tags, 400))));
        activity.put(
                "curriculum",
                List.of(Map.of(
                        "id",
                        "c1",
                        "country",
                        one(COUNTRIES),
                        "code",
                        "S " + random.nextInt(9),
                        "text",
                        text(tags, 400))));
        activity.put("materials", blocks("m", 3, id -> Map.of("id", id, "text", text(tags, 400))));
        activity.put(
                "steps",
                blocks(
                        "s",
                        6,
                        id -> Map.of(
                                "id",
                                id,
                                "title",
                                text(tags, 60),
                                "minutes",
                                5,
                                "say",
                                text(tags, 400),
                                "do",
                                text(tags, 400))));
        activity.put("debrief", blocks("d", 3, id -> Map.of("id", id, "text", text(tags, 400))));
        activity.put("licence", "CC-BY-4.0");
        activity.put("makers", List.of(Map.of("role", "author", "name", "Author")));
        return format.fromJson(json.writeValueAsString(activity));
    }

    /** A piece of a sentence of the language, as a person would type it: a Latin word, a short run of another script. */
    public String word(String tag) {
        var sentence = one(sentences(tag));
        var words = sentence.split("[\\s\\p{P}]+");
        var word = words[random.nextInt(words.length)];
        return tag.equals("en") || word.length() <= 6 ? word : word.substring(0, 6);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public List<Language> languages() {
        return List.of("en", "th", "my", "km", "lo").stream().map(Language::new).toList();
    }

    private Map<String, Object> text(List<String> tags, int longest) {
        var text = new LinkedHashMap<String, Object>();
        for (var tag : tags) {
            var sentence = one(sentences(tag));
            text.put(tag, sentence.length() <= longest ? sentence : sentence.substring(0, longest));
        }
        return text;
    }

    private static List<Object> blocks(String prefix, int many, Function<String, Object> block) {
        var blocks = new ArrayList<Object>();
        for (int i = 1; i <= many; i++) {
            blocks.add(block.apply(prefix + i));
        }
        return blocks;
    }
}
