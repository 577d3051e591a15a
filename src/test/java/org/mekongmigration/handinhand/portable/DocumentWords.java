package org.mekongmigration.handinhand.portable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;

/** All texts of a document, or of a part of one, in their order. */
final class DocumentWords {

    private final List<Text> texts = new ArrayList<>();

    private DocumentWords() {}

    static List<Text> of(Object part) {
        var words = new DocumentWords();
        words.walk(part instanceof Document document ? document.body() : part);
        return words.texts;
    }

    static List<String> words(Object part) {
        return of(part).stream().map(Text::words).toList();
    }

    private void walk(Object value) {
        switch (value) {
            case null -> {}
            case Text text -> texts.add(text);
            case PictureSource ignored -> {}
            case Collection<?> all -> all.forEach(this::walk);
            case Record part -> {
                for (var component : part.getClass().getRecordComponents()) {
                    walk(value(part, component));
                }
            }
            default -> {}
        }
    }

    private static Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
