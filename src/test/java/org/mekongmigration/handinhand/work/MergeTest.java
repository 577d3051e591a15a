package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    @ParameterizedTest(name = "{0}: {1} and {2} become {3}, beside it {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':{'en':'1','th':'1'}} | {'a':{'en':'2','th':'1'}} | {'a':{'en':'1','th':'2'}} | {'a':{'en':'2','th':'2'}} | []",
                "{'a':{'en':'1'}} | {'a':{'en':'2'}} | {'a':{'en':'3'}} | {'a':{'en':'2'}} | [a/en=3]",
                "{'a':{'en':'1'}} | {'a':{'en':'2'}} | {'a':{'en':'2'}} | {'a':{'en':'2'}} | []",
                "{'a':{'en':'1'}} | {} | {'a':{'en':'2'}} | {'a':{'en':'2'}} | []",
                "{'a':{'en':'1'}} | {'a':{'en':'2'}} | {} | {'a':{'en':'2'}} | []",
                "{'a':{'en':'1'}} | {} | {'a':{'en':'1'},'b':1} | {'b':1} | []",
                "{'a':{'text':'1','state':'draft'}} | {'a':{'text':'2','state':'draft'}} | {'a':{'text':'1','state':'checked'}}"
                        + " | {'a':{'text':'2','state':'draft'}} | [a=1]",
                "{'m':{'least':1,'usual':2}} | {'m':{'least':5,'usual':2}} | {'m':{'least':1,'usual':6}} | {'m':{'least':5,'usual':6}} | []",
                "{'t':['a','b']} | {'t':['a','b','c']} | {'t':['d','a']} | {'t':['d','a','c']} | []",
                "{'l':[{'id':'x','n':1},{'id':'y','n':1}]} | {'l':[{'id':'y','n':1}]} | {'l':[{'id':'x','n':2},{'id':'y','n':1}]}"
                        + " | {'l':[{'id':'x','n':2},{'id':'y','n':1}]} | []",
                "{'l':[{'id':'x','n':1},{'id':'y','n':1}]} | {'l':[{'id':'y','n':1}]} | {'l':[{'id':'x','n':1},{'id':'y','n':2}]}"
                        + " | {'l':[{'id':'y','n':2}]} | []",
                "{'l':[{'id':'x'},{'id':'y'},{'id':'z'}]} | {'l':[{'id':'z'},{'id':'y'},{'id':'x'}]} | {'l':[{'id':'x'},{'id':'y'},{'id':'w'},{'id':'z'}]}"
                        + " | {'l':[{'id':'z'},{'id':'y'},{'id':'w'},{'id':'x'}]} | []",
                "{'l':[{'id':'x'},{'id':'y'},{'id':'z'}]} | {'l':[{'id':'z'},{'id':'y'},{'id':'x'}]} | {'l':[{'id':'y'},{'id':'x'},{'id':'z'}]}"
                        + " | {'l':[{'id':'z'},{'id':'y'},{'id':'x'}]} | ['l=y, x, z']",
                "{'l':[{'id':'x'}]} | {'l':[{'id':'x'},{'id':'h'}]} | {'l':[{'id':'x'},{'id':'m'}]} | {'l':[{'id':'x'},{'id':'h'},{'id':'m'}]} | []",
                // moved from one list to another by one, changed by the other
                "{'s':[{'id':'a','p':[{'id':'x','n':1}]},{'id':'b'}]} | {'s':[{'id':'a'},{'id':'b','p':[{'id':'x','n':1}]}]}"
                        + " | {'s':[{'id':'a','p':[{'id':'x','n':2}]},{'id':'b'}]} | {'s':[{'id':'a'},{'id':'b','p':[{'id':'x','n':2}]}]} | []",
                // the same id in two lists is two blocks
                "{'s':[{'id':'a','p':[{'id':'x','n':1}]},{'id':'b','p':[{'id':'x','n':1}]}]} | {'s':[{'id':'a','p':[{'id':'x','n':2}]},{'id':'b','p':[{'id':'x','n':1}]}]}"
                        + " | {'s':[{'id':'a','p':[{'id':'x','n':1}]},{'id':'b','p':[{'id':'x','n':3}]}]} | {'s':[{'id':'a','p':[{'id':'x','n':2}]},{'id':'b','p':[{'id':'x','n':3}]}]} | []",
                // a deleted parent comes back with the child that was changed
                "{'s':[{'id':'a','t':'A','p':[{'id':'x','n':1},{'id':'y'}]}]} | {} | {'s':[{'id':'a','t':'A','p':[{'id':'x','n':2},{'id':'y'}]}]}"
                        + " | {'s':[{'id':'a','t':'A','p':[{'id':'x','n':2},{'id':'y'}]}]} | []",
                // added twice under one id
                "{} | {'l':[{'id':'x','t':'h'}]} | {'l':[{'id':'x','t':'m','u':'m'}]} | {'l':[{'id':'x','t':'h','u':'m'}]} | [l/x/t=m]"
            })
    void putsTwoChangesTogether(String base, String head, String mine, String merged, String others) {
        var result = Merge.merge(tree(base), tree(head), tree(mine));

        assertThat(result.content()).isEqualTo(tree(merged));
        assertThat(result.others().stream()
                        .map(other -> String.join("/", other.path()) + "="
                                + other.value().plain())
                        .toList()
                        .toString())
                .isEqualTo(others.replace("'", ""));
    }

    @Test
    void namesTheLanguageOfAnOtherText() {
        var others = Merge.merge(
                        tree("{'do':{'zh-Hans':'1'},'by':'1'}"),
                        tree("{'do':{'zh-Hans':'2'},'by':'2'}"),
                        tree("{'do':{'zh-Hans':'3'},'by':'3'}"))
                .others();

        assertThat(others)
                .extracting(other -> other.language().map(Object::toString).orElse("-"))
                .containsExactlyInAnyOrder("zh-Hans", "-");
    }

    /** Whatever two people do to one work: what one of them wrote stands in the work, beside it, or was taken away by herself. */
    @RepeatedTest(400)
    void losesNothingSilently(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var texts = new Texts();
        var base = work(random, texts);
        var head = edited(base, random, texts, 1 + random.nextInt(8));
        var mine = edited(base, random, texts, 1 + random.nextInt(8));

        var merged = Merge.merge(base, head, mine);

        var was = said(base);
        var now = said(merged.content());
        merged.others().forEach(other -> now.addAll(said(other.value())));
        assertThat(now).containsAll(without(said(head), was)).containsAll(without(said(mine), was));
        var untouched = new HashSet<>(was);
        untouched.retainAll(said(head));
        untouched.retainAll(said(mine));
        assertThat(now).containsAll(untouched);
        assertThat(ids(merged.content())).doesNotHaveDuplicates();
        assertThat(Merge.merge(base, head, base).content()).isEqualTo(head);
        assertThat(Merge.merge(base, base, mine).content()).isEqualTo(mine);
        assertThat(Merge.merge(merged.content(), merged.content(), merged.content())
                        .content())
                .isEqualTo(merged.content());
    }

    /** Texts that are never the same. */
    private static final class Texts {
        private int count;

        Tree.Leaf next() {
            return new Tree.Leaf("text " + count++);
        }
    }

    private static Tree work(Random random, Texts texts) {
        var stages = new ArrayList<Tree>();
        for (int stage = 0; stage < 3; stage++) {
            var placements = new ArrayList<Tree>();
            for (int i = random.nextInt(4); i > 0; i--) {
                placements.add(block("p" + texts.next().text().substring(5), texts));
            }
            stages.add(new Tree.Branch(Map.of(
                    "id",
                    new Tree.Leaf("s" + stage),
                    "title",
                    localized(texts),
                    "placements",
                    new Tree.Row(placements))));
        }
        return new Tree.Branch(Map.of("title", localized(texts), "stages", new Tree.Row(stages)));
    }

    private static Tree.Branch block(String id, Texts texts) {
        return new Tree.Branch(Map.of("id", new Tree.Leaf(id), "note", localized(texts), "say", localized(texts)));
    }

    private static Tree localized(Texts texts) {
        return new Tree.Branch(Map.of("en", texts.next(), "th", texts.next()));
    }

    private static Tree edited(Tree work, Random random, Texts texts, int times) {
        var result = work;
        for (int i = 0; i < times; i++) {
            result = edited(result, random, texts);
        }
        return result;
    }

    private static Tree edited(Tree work, Random random, Texts texts) {
        var entries = new LinkedHashMap<>(((Tree.Branch) work).entries());
        if (random.nextInt(6) == 0
                || !(entries.get("stages") instanceof Tree.Row row)
                || row.items().isEmpty()) {
            entries.put("title", retold(entries.get("title"), random, texts));
            return new Tree.Branch(entries);
        }
        var stages = new ArrayList<>(row.items());
        var at = random.nextInt(stages.size());
        switch (random.nextInt(6)) {
            case 0 -> reorder(stages, random);
            case 1 -> stages.remove(at);
            case 2 -> move(stages, at, random.nextInt(stages.size()), random);
            default -> stages.set(at, inside(stages.get(at), random, texts));
        }
        entries.put("stages", new Tree.Row(stages));
        return new Tree.Branch(entries);
    }

    private static void reorder(List<Tree> blocks, Random random) {
        var taken = blocks.remove(random.nextInt(blocks.size()));
        blocks.add(random.nextInt(blocks.size() + 1), taken);
    }

    private static void move(List<Tree> stages, int from, int to, Random random) {
        var there = placements(stages.get(from));
        if (from == to || there.isEmpty()) {
            return;
        }
        var moved = there.remove(random.nextInt(there.size()));
        stages.set(from, with(stages.get(from), there));
        var target = placements(stages.get(to));
        target.add(random.nextInt(target.size() + 1), moved);
        stages.set(to, with(stages.get(to), target));
    }

    private static Tree inside(Tree stage, Random random, Texts texts) {
        var placements = placements(stage);
        if (placements.isEmpty() || random.nextInt(4) == 0) {
            placements.add(
                    random.nextInt(placements.size() + 1),
                    block("p" + texts.next().text().substring(5), texts));
            return with(stage, placements);
        }
        var at = random.nextInt(placements.size());
        switch (random.nextInt(4)) {
            case 0 -> placements.remove(at);
            case 1 -> reorder(placements, random);
            default -> {
                var entries = new LinkedHashMap<>(((Tree.Branch) placements.get(at)).entries());
                var field = random.nextBoolean() ? "note" : "say";
                entries.put(field, retold(entries.get(field), random, texts));
                placements.set(at, new Tree.Branch(entries));
            }
        }
        return with(stage, placements);
    }

    private static Tree retold(Tree localized, Random random, Texts texts) {
        var entries = new LinkedHashMap<>(((Tree.Branch) localized).entries());
        entries.put(random.nextBoolean() ? "en" : "th", texts.next());
        return new Tree.Branch(entries);
    }

    private static List<Tree> placements(Tree stage) {
        return new ArrayList<>(
                ((Tree.Branch) stage).entries().get("placements") instanceof Tree.Row row ? row.items() : List.of());
    }

    private static Tree with(Tree stage, List<Tree> placements) {
        var entries = new LinkedHashMap<>(((Tree.Branch) stage).entries());
        entries.put("placements", new Tree.Row(placements));
        return new Tree.Branch(entries);
    }

    private static Set<String> said(Tree tree) {
        var said = new HashSet<String>();
        switch (tree) {
            case Tree.Leaf leaf -> said.add(leaf.text());
            case Tree.Branch branch -> branch.entries().values().forEach(entry -> said.addAll(said(entry)));
            case Tree.Row row -> row.items().forEach(item -> said.addAll(said(item)));
        }
        said.removeIf(text -> !text.startsWith("text"));
        return said;
    }

    private static List<String> ids(Tree tree) {
        var ids = new ArrayList<String>();
        switch (tree) {
            case Tree.Leaf leaf -> {}
            case Tree.Branch branch -> {
                branch.id().ifPresent(ids::add);
                branch.entries().values().forEach(entry -> ids.addAll(ids(entry)));
            }
            case Tree.Row row -> row.items().forEach(item -> ids.addAll(ids(item)));
        }
        return ids;
    }

    private static Set<String> without(Set<String> texts, Set<String> those) {
        var rest = new HashSet<>(texts);
        rest.removeAll(those);
        return rest;
    }

    private static Tree tree(String json) {
        return TreeJson.read(json.replace('\'', '"'));
    }
}
