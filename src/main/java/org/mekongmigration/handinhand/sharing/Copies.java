package org.mekongmigration.handinhand.sharing;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.reading.Shown;
import org.mekongmigration.handinhand.work.ReadRevision;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkReading;
import org.mekongmigration.handinhand.work.WorkShelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies of what one link shows. The lessons of a set are copied with it, so that all of it is hers to change; activities only where
 * she could not read them.
 */
final class Copies {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ID = "id";
    private static final String VERSION = "version";

    private record Pin(String work, @Nullable Integer version) {}

    private final LinkId link;
    private final WorkId root;
    private final @Nullable Instant asOf;
    private final WorkReading works;
    private final WorkShelf shelf;
    private final WorkAuthoring authoring;
    private final ContentFormat format;
    private final Map<Pin, WorkId> made = new HashMap<>();

    Copies(OpenLink link, WorkReading works, WorkShelf shelf, WorkAuthoring authoring, ContentFormat format) {
        this.link = link.id();
        this.root = link.work();
        this.asOf = link.shownAsOf();
        this.works = works;
        this.shelf = shelf;
        this.authoring = authoring;
        this.format = format;
    }

    WorkFacts of(ReadRevision original) {
        return copy(original.content(), original.number());
    }

    /** A work that names more than it did: what it names of that comes along. */
    Content alongside(Content content, Set<Reference> named) {
        var tree = (ObjectNode) JSON.readTree(format.toJson(content));
        rename(tree, broughtAlong(named));
        return format.fromJson(JSON.writeValueAsString(tree));
    }

    private Map<Pin, WorkId> broughtAlong(Set<Reference> named) {
        var renamed = new LinkedHashMap<Pin, WorkId>();
        for (var reference : named) {
            var pin = new Pin(reference.work().value(), reference.version());
            if (comesAlong(reference)) {
                works.number(reference, root, asOf)
                        .flatMap(found -> works.revision(reference.work(), found))
                        .ifPresent(found -> renamed.put(pin, once(pin, found)));
            }
        }
        return renamed;
    }

    private WorkFacts copy(Content original, int number) {
        var renamed = broughtAlong(format.references(original));
        var tree = (ObjectNode) JSON.readTree(format.toJson(Shown.toStrangers(original)));
        rename(tree, renamed);
        tree.put(ID, WorkAuthoring.freshId().value());
        tree.putObject("based-on")
                .put("work", original.id().value())
                .put(VERSION, number)
                .put("via", link.value());
        return authoring.create(format.fromJson(JSON.writeValueAsString(tree))).work();
    }

    private WorkId once(Pin pin, ReadRevision found) {
        var copied = made.get(pin);
        if (copied == null) {
            copied = of(found).id();
            made.put(pin, copied);
        }
        return copied;
    }

    private boolean comesAlong(Reference reference) {
        return reference.kind() == Kind.LESSON_PLAN
                || reference.kind() == Kind.ACTIVITY && shelf.find(reference).isEmpty();
    }

    /** What names a work that came along names the copy, in the first version that there is of it. */
    private static void rename(JsonNode node, Map<Pin, WorkId> renamed) {
        if (node instanceof ArrayNode array) {
            array.forEach(entry -> rename(entry, renamed));
        } else if (node instanceof ObjectNode object) {
            var version = object.path(VERSION).isInt() ? object.path(VERSION).intValue() : null;
            for (var key : Set.copyOf(object.propertyNames())) {
                var value = object.get(key);
                var copy =
                        value.isString() && !key.equals(ID) ? renamed.get(new Pin(value.stringValue(), version)) : null;
                if (copy == null) {
                    rename(value, renamed);
                } else {
                    object.put(key, copy.value());
                    object.remove("passed-over");
                    if (version != null) {
                        object.put(VERSION, 1);
                    }
                }
            }
        }
    }
}
