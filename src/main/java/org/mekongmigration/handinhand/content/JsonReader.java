package org.mekongmigration.handinhand.content;

import org.mekongmigration.handinhand.content.Problem.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON into the tree. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.BYTES)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .maxNestingDepth(Limits.DEPTH * 2)
                    .build())
            .build();

    private final String file;
    private final TreeBuilder tree = new TreeBuilder();

    private JsonReader(String file) {
        this.file = file;
    }

    static Node read(String file, byte[] bytes) {
        return read(file, Utf8.decode(file, bytes));
    }

    static Node read(String file, String json) {
        return new JsonReader(file).tree(json);
    }

    private Node tree(String json) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            int depth = 0;
            boolean ended = false;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (ended) {
                    throw Utf8.rejected(mark(parser.currentTokenLocation()), Reason.SEVERAL_DOCUMENTS);
                }
                take(parser);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                ended = depth == 0;
            }
        } catch (JacksonException e) {
            throw Utf8.rejected(mark(e.getLocation()), Reason.NOT_JSON, e.getOriginalMessage());
        }
        return tree.finished(file);
    }

    private void take(JsonParser parser) {
        var mark = mark(parser.currentTokenLocation());
        switch (parser.currentToken()) {
            case START_OBJECT -> tree.openMap(mark);
            case START_ARRAY -> tree.openList(mark);
            case END_OBJECT, END_ARRAY -> tree.close();
            case PROPERTY_NAME -> tree.key(parser.currentName(), mark);
            case VALUE_STRING -> tree.scalar(parser.getString(), Node.Type.TEXT, mark);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(parser.getString(), Node.Type.NUMBER, mark);
            case VALUE_TRUE, VALUE_FALSE -> tree.scalar(parser.getString(), Node.Type.TRUTH, mark);
            case VALUE_NULL -> tree.scalar("null", Node.Type.NOTHING, mark);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("not JSON: " + mark);
        }
    }

    private Mark mark(TokenStreamLocation at) {
        return new Mark(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
