package org.mekongmigration.handinhand.content;

import java.util.Optional;
import org.mekongmigration.handinhand.content.Problem.Reason;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML into the tree, without anchors, aliases and tags. From the parser's events, since its node tree forgets the first two. */
final class YamlReader {

    private final String file;
    private final TreeBuilder tree = new TreeBuilder();
    private int documents;

    private YamlReader(String file) {
        this.file = file;
    }

    static Node read(String file, byte[] bytes) {
        return new YamlReader(file).read(Utf8.decode(file, bytes));
    }

    private Node read(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            new Parse(settings).parseString(text).forEach(this::take);
        } catch (MarkedYamlEngineException e) {
            throw Utf8.rejected(
                    mark(e.getProblemMark().or(e::getContextMark)),
                    Reason.NOT_YAML,
                    e.getProblem().strip());
        } catch (YamlEngineException e) {
            throw Utf8.rejected(mark(Optional.empty()), Reason.NOT_YAML, String.valueOf(e.getMessage()));
        }
        return tree.finished(file);
    }

    private void take(Event event) {
        var mark = mark(event.getStartMark());
        if (event instanceof NodeEvent node) {
            refuseAnchors(node, mark);
        }
        switch (event) {
            case DocumentStartEvent ignored -> countDocument(mark);
            case ScalarEvent scalar -> tree.scalar(scalar.getValue(), YamlType.of(scalar), mark);
            case MappingStartEvent ignored -> tree.openMap(mark);
            case CollectionStartEvent ignored -> tree.openList(mark);
            case MappingEndEvent ignored -> tree.close();
            case SequenceEndEvent ignored -> tree.close();
            default -> {}
        }
    }

    private void countDocument(Mark mark) {
        if (++documents > 1) {
            throw Utf8.rejected(mark, Reason.SEVERAL_DOCUMENTS);
        }
    }

    private static void refuseAnchors(NodeEvent node, Mark mark) {
        var name = node.getAnchor().map(anchor -> anchor.getValue()).orElse("");
        if (node instanceof AliasEvent) {
            throw Utf8.rejected(mark, Reason.ALIAS, "*" + name);
        }
        if (node.getAnchor().isPresent()) {
            throw Utf8.rejected(mark, Reason.ANCHOR, "&" + name);
        }
        var tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.<String>empty();
        if (tag.isPresent()) {
            throw Utf8.rejected(mark, Reason.TAG, tag.get());
        }
    }

    private Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        return mark.map(at -> new Mark(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Mark(file, 1, 1));
    }
}
