package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.language.SourceHash;

/** Lesson plans in four scripts, and changes of them at random. */
final class RandomPlans {

    private static final List<String> LANGUAGES = List.of("en", "th", "my", "km");
    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("people ", "move ", "river ", "**home** "),
            "th", List.of("กระเป๋า", "ใบเล็ก", "ได้", "บ้าน"),
            "my", List.of("မြစ်", "ကလေး", "အိမ်", "ရွာ"),
            "km", List.of("ទន្លេ", "កុមារ", "ផ្ទះ", "ភូមិ"));

    private final Random random;
    private int ids;

    RandomPlans(Random random) {
        this.random = random;
    }

    Content begun() {
        var begun = plan(List.of(List.of("a1", "a2", "a3"), List.of("b1", "b2"), List.of()));
        for (int i = 0; i < 6; i++) {
            begun = changed(begun);
        }
        return begun;
    }

    Content changed(Content content) {
        var root = new LinkedHashMap<>(((Tree.Branch) tree(content)).entries());
        switch (random.nextInt(6)) {
            case 0 -> root.put("title", texts(root.get("title"), true));
            case 1 -> root.put("class", schoolClass());
            default -> root.put("stages", stages(root.get("stages")));
        }
        return content(new Tree.Branch(root));
    }

    private Tree schoolClass() {
        var entries = new LinkedHashMap<String, Tree>();
        if (random.nextBoolean()) {
            entries.put("name", leaf("5/" + random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            int from = 6 + random.nextInt(5);
            entries.put("ages", leaf(from + "-" + (from + 1)));
        }
        return new Tree.Branch(entries);
    }

    private Tree stages(Tree stages) {
        var list = new ArrayList<>(stages instanceof Tree.Row row ? row.items() : List.of());
        if (list.size() < 2) {
            list.add(stage("n" + ids++, List.of()));
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(9)) {
            case 0 -> list.add(list.remove(at));
            case 1 -> list.remove(at);
            case 2 -> list.add(at, stage("n" + ids++, List.of()));
            case 3, 4 -> move(list, at, random.nextInt(list.size()));
            default -> list.set(at, inside((Tree.Branch) list.get(at)));
        }
        return new Tree.Row(list);
    }

    private void move(List<Tree> stages, int from, int to) {
        var there = placements(stages.get(from));
        if (from != to && !there.isEmpty()) {
            var moved = there.remove(random.nextInt(there.size()));
            stages.set(from, with(stages.get(from), "placements", new Tree.Row(there)));
            var target = placements(stages.get(to));
            target.add(random.nextInt(target.size() + 1), moved);
            stages.set(to, with(stages.get(to), "placements", new Tree.Row(target)));
        }
    }

    private Tree inside(Tree.Branch stage) {
        var placements = placements(stage);
        if (placements.isEmpty() || random.nextInt(4) == 0) {
            placements.add(
                    random.nextInt(placements.size() + 1),
                    new Tree.Branch(Map.of("id", leaf("n" + ids++), "activity", leaf("another"))));
        } else {
            int at = random.nextInt(placements.size());
            var placement = (Tree.Branch) placements.get(at);
            switch (random.nextInt(5)) {
                case 0 -> placements.remove(at);
                case 1 -> placements.addFirst(placements.remove(at));
                case 2 -> placements.set(at, with(placement, "minutes", leaf(1 + random.nextInt(90))));
                case 3 ->
                    placements.set(
                            at,
                            with(placement, "note", texts(placement.entries().get("note"), false)));
                default ->
                    placements.set(
                            at,
                            with(
                                    placement,
                                    "changes",
                                    new Tree.Branch(Map.of(
                                            "st" + random.nextInt(3),
                                            new Tree.Branch(Map.of("say", texts(null, true)))))));
            }
        }
        return with(stage, "placements", new Tree.Row(placements));
    }

    private Tree texts(Tree texts, boolean never) {
        var entries = new LinkedHashMap<>(texts instanceof Tree.Branch branch ? branch.entries() : Map.of());
        var language = LANGUAGES.get(random.nextInt(4));
        if (!never && random.nextInt(5) == 0) {
            entries.remove(language);
        } else {
            var words = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                words.append(WORDS.get(language).get(random.nextInt(4)));
            }
            var text = leaf(words.toString().strip());
            entries.put(
                    language,
                    language.equals("en") || random.nextBoolean()
                            ? text
                            : new Tree.Branch(
                                    Map.of("text", text, "state", leaf("draft"), "of", leaf(SourceHash.of("source")))));
        }
        return new Tree.Branch(entries);
    }

    private static List<Tree> placements(Tree stage) {
        return new ArrayList<>(
                ((Tree.Branch) stage).entries().get("placements") instanceof Tree.Row row ? row.items() : List.of());
    }

    private static Tree with(Tree branch, String key, Tree value) {
        var entries = new LinkedHashMap<>(((Tree.Branch) branch).entries());
        entries.put(key, value);
        return new Tree.Branch(entries);
    }

    static Tree tree(Content content) {
        return TreeJson.read(Activities.FORMAT.toJson(content));
    }

    static Content content(Tree tree) {
        return Activities.FORMAT.fromJson(TreeJson.write(tree));
    }

    static Content plan(List<List<String>> stages) {
        var list = new ArrayList<Tree>();
        for (int i = 0; i < stages.size(); i++) {
            var placements = stages.get(i).stream()
                    .map(id -> (Tree) new Tree.Branch(Map.of("id", leaf(id), "activity", leaf("activity"))))
                    .toList();
            list.add(stage("s" + i, placements));
        }
        return content(new Tree.Branch(Map.of(
                "format", leaf("hand-in-hand/1"),
                "kind", leaf("lesson-plan"),
                "id", leaf("plan"),
                "languages",
                        new Tree.Row(
                                LANGUAGES.stream().map(tag -> (Tree) leaf(tag)).toList()),
                "title", new Tree.Branch(Map.of("en", leaf("Plan"))),
                "class", new Tree.Branch(Map.of()),
                "stages", new Tree.Row(list))));
    }

    private static Tree.Branch stage(String id, List<Tree> placements) {
        var entries = new LinkedHashMap<String, Tree>();
        entries.put("id", leaf(id));
        entries.put("placements", new Tree.Row(placements));
        return new Tree.Branch(entries);
    }

    private static Tree.Leaf leaf(Object value) {
        return new Tree.Leaf(value);
    }
}
