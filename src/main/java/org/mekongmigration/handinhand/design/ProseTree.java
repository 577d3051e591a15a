package org.mekongmigration.handinhand.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running text of a {@link ProseField} as values, so that a room can translate it into its own. The JSON is the very string
 * that the editor writes: the browser compares what it kept with what is saved.
 */
public record ProseTree(List<Block> blocks) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public ProseTree {
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block permits Lines, Items {}

    public record Lines(List<Inline> inlines) implements Block {}

    public record Items(boolean numbered, List<List<Inline>> items) implements Block {}

    /** @param term the id of the term that the words stand for */
    public record Inline(
            String text,
            boolean strong,
            boolean emphasis,
            @Nullable String term) {}

    /** Reads what the browser sent; what is no such tree is the empty text. */
    public static ProseTree of(String json) {
        var blocks = new ArrayList<Block>();
        try {
            for (var node : MAPPER.readTree(json.isEmpty() ? "[]" : json)) {
                blocks.add(
                        switch (node.path("type").asString("")) {
                            case "paragraph" -> new Lines(inlines(node.path("inlines")));
                            case "bullets" -> new Items(false, items(node));
                            case "numbered" -> new Items(true, items(node));
                            default -> new Lines(List.of());
                        });
            }
        } catch (JacksonException e) {
            return new ProseTree(List.of());
        }
        return new ProseTree(blocks);
    }

    public String json() {
        var array = MAPPER.createArrayNode();
        for (var block : blocks) {
            var node = array.addObject();
            switch (block) {
                case Lines lines -> {
                    node.put("type", "paragraph");
                    write(lines.inlines(), node.putArray("inlines"));
                }
                case Items list -> {
                    node.put("type", list.numbered() ? "numbered" : "bullets");
                    var items = node.putArray("items");
                    list.items().forEach(item -> write(item, items.addArray()));
                }
            }
        }
        return array.toString();
    }

    /** The words alone, a line for each paragraph and item. */
    public String plain() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Lines lines -> List.of(lines.inlines()).stream();
                    case Items list -> list.items().stream();
                })
                .map(line -> line.stream().map(Inline::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<Inline>> items(JsonNode node) {
        return node.path("items").valueStream().map(ProseTree::inlines).toList();
    }

    private static List<Inline> inlines(JsonNode array) {
        return array.valueStream()
                .map(node -> new Inline(
                        node.path("text").asString(""),
                        node.path("strong").asBoolean(false),
                        node.path("emphasis").asBoolean(false),
                        node.has("term") ? node.path("term").asString("") : null))
                .filter(inline -> !inline.text().isEmpty())
                .toList();
    }

    private static void write(List<Inline> inlines, tools.jackson.databind.node.ArrayNode array) {
        for (var inline : inlines) {
            var node = array.addObject().put("text", inline.text());
            if (inline.strong()) {
                node.put("strong", true);
            }
            if (inline.emphasis()) {
                node.put("emphasis", true);
            }
            if (inline.term() != null) {
                node.put("term", inline.term());
            }
        }
    }
}
