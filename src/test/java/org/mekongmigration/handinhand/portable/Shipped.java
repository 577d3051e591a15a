package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.language.Localized;

/** The works of {@code lesson-templates/}, as they lie there. */
final class Shipped implements Works {

    static final Path FOLDER = Path.of("lesson-templates");

    private final Map<String, Content> byId = new LinkedHashMap<>();

    Shipped() {
        try {
            for (var file : TestFormat.works(FOLDER)) {
                var work = TestFormat.FORMAT
                        .read(file.toString(), Files.readAllBytes(file))
                        .work();
                byId.put(file.getParent().getFileName().toString(), work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the name of their folder. */
    Map<String, Content> byFolder() {
        return byId;
    }

    <C extends Content> List<C> all(Class<C> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public Optional<Content> find(Reference reference) {
        return Optional.ofNullable(byId.get(reference.work().value()));
    }

    /** Every localized text of the work that says anything, with its place. */
    static void eachText(Content work, BiConsumer<String, Localized<?>> then) {
        eachText("", work, then);
    }

    private static void eachText(String place, Object part, BiConsumer<String, Localized<?>> then) {
        switch (part) {
            case Localized<?> text -> {
                if (!text.isEmpty()) {
                    then.accept(place, text);
                }
            }
            case Collection<?> parts -> {
                int n = 0;
                for (var one : parts) {
                    eachText(place + "[" + n++ + "]", one, then);
                }
            }
            case Map<?, ?> parts -> parts.forEach((key, one) -> eachText(place + "." + key, one, then));
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var value = value(component, record);
                    if (value != null) {
                        eachText(place + "." + component.getName(), value, then);
                    }
                }
            }
            default -> {}
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
