package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.Change.Step;
import org.mekongmigration.handinhand.work.Change.Where;

/** Places of one work as people name them: the lists on the way, the numbers and names of their blocks, the field. */
final class Ways {

    private static final List<String> NAMING = List.of("title", "name", "text");
    private static final List<String> NAMED_WORKS = List.of("activity", "plan");

    private final Content content;
    private final Comparing.Names names;
    private final Map<String, Optional<String>> works = new HashMap<>();

    Ways(Content content, Comparing.Names names) {
        this.content = content;
        this.names = names;
    }

    Where of(List<String> path) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < path.size(); i++) {
            var here = path.subList(0, i + 1);
            switch (at(path.subList(0, i))) {
                case List<?> blocks -> block(steps, blocks.indexOf(at(here)) + 1, here);
                case Map<?, ?> parts
                when isByLanguage(parts) ->
                    steps.set(
                            steps.size() - 1,
                            new Step(
                                    steps.getLast().key(),
                                    List.copyOf(parts.values()).indexOf(at(here)) + 1,
                                    new Language(path.get(i)).ownName()));
                case Map<?, ?> parts -> block(steps, List.copyOf(parts.values()).indexOf(at(here)) + 1, here);
                case Localized<?> text -> {} // its language is said beside it
                case null, default -> steps.add(new Step(path.get(i), 0, ""));
            }
        }
        return new Where(path, steps);
    }

    private static List<String> names(Map<?, ?> parts) {
        return parts.keySet().stream().map(Object::toString).toList();
    }

    private static boolean isByLanguage(Map<?, ?> parts) {
        return parts.keySet().stream().anyMatch(Language.class::isInstance);
    }

    private void block(List<Step> steps, int number, List<String> path) {
        steps.set(steps.size() - 1, new Step(steps.getLast().key(), number, name(path)));
    }

    private String name(List<String> block) {
        for (var key : NAMING) {
            if (at(Merge.joined(block, List.of(key))) instanceof Localized<?> text && !text.isEmpty()) {
                var said = ContentWalk.texts(text);
                return content.languages().stream()
                        .flatMap(language -> said.getOrDefault(language, List.of()).stream())
                        .findFirst()
                        .orElse("");
            }
        }
        for (var key : NAMED_WORKS) {
            if (at(Merge.joined(block, List.of(key))) instanceof WorkId work) {
                return works.computeIfAbsent(work.value(), names::of).orElse("");
            }
        }
        return "";
    }

    private @Nullable Object at(List<String> path) {
        return Edit.at(content, new Place(path));
    }
}
