package org.mekongmigration.handinhand.work;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** Goes through the records of a content, whatever its kind, and lists what it names and what it says. */
public final class ContentWalk {

    /** Another work, or a picture by its hash. */
    public record Target(TargetKind kind, String value) {}

    private static final String PICTURE = "picture";

    private final @Nullable WorkId own;
    private final Set<Target> targets = new LinkedHashSet<>();
    private final Map<Language, List<String>> texts = new LinkedHashMap<>();
    private final Set<BlockId> shown = new LinkedHashSet<>();

    private ContentWalk(@Nullable WorkId own) {
        this.own = own;
    }

    /** Works and pictures that the content names, each once. */
    public static Set<Target> targets(Content content) {
        return walk(content).targets;
    }

    /** Names of those of the work's pictures that its parts show. */
    static Set<BlockId> shown(Content content) {
        return walk(content).shown;
    }

    /** Everything that the content says, by language, in the order of its records. */
    public static Map<Language, List<String>> texts(Content content) {
        return walk(content).texts;
    }

    /** The same of one text. */
    public static Map<Language, List<String>> texts(Localized<?> text) {
        return said(text);
    }

    /** The same of one part of a work. */
    static Map<Language, List<String>> said(@Nullable Object part) {
        var walk = new ContentWalk(null);
        walk.visit(part);
        return walk.texts;
    }

    private static ContentWalk walk(Content content) {
        var walk = new ContentWalk(content.id());
        walk.visit(content);
        return walk;
    }

    private void visit(@Nullable Object part) {
        switch (part) {
            case null -> {}
            case BasedOn told -> {} // nothing of it is shown: it may go
            case WorkId id when !id.equals(own) -> targets.add(new Target(TargetKind.WORK, id.value()));
            case Localized<?> localized ->
                localized.byLanguage().forEach((language, translation) -> {
                    say(language, translation.text());
                    visit(translation.text());
                });
            case Picture picture -> {
                if (picture.hash() != null) {
                    targets.add(new Target(TargetKind.PICTURE, picture.hash()));
                }
                visit(picture.alt());
            }
            case Map<?, ?> map -> map.values().forEach(this::visit);
            case Collection<?> list -> list.forEach(this::visit);
            case Record components -> components(components);
            default -> {}
        }
    }

    private void components(Record owner) {
        for (var component : owner.getClass().getRecordComponents()) {
            try {
                var part = component.getAccessor().invoke(owner);
                if (component.getName().equals(PICTURE) && part instanceof BlockId name) {
                    shown.add(name);
                }
                visit(part);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("records of content are public: " + component, e);
            }
        }
    }

    private void say(Language language, Object text) {
        var said = texts.computeIfAbsent(language, key -> new ArrayList<>());
        switch (text) {
            case String plain -> said.add(plain);
            case Prose prose -> prose.blocks().forEach(block -> lines(block, said));
            default -> {}
        }
    }

    /** Running text as it is read, without its marks. */
    static String plain(Prose prose) {
        var said = new ArrayList<String>();
        prose.blocks().forEach(block -> lines(block, said));
        return String.join("\n", said);
    }

    private static void lines(Prose.Block block, List<String> said) {
        switch (block) {
            case Prose.Paragraph paragraph -> said.add(line(paragraph.inlines()));
            case Prose.Bullets bullets -> bullets.items().forEach(item -> said.add(line(item.inlines())));
            case Prose.Numbered numbered -> numbered.items().forEach(item -> said.add(line(item.inlines())));
        }
    }

    private static String line(List<Prose.Inline> inlines) {
        var line = new StringBuilder();
        for (var inline : inlines) {
            line.append(
                    switch (inline) {
                        case Prose.Words words -> words.text();
                        case Prose.TermWords term -> term.text();
                    });
        }
        return line.toString();
    }
}
