package org.mekongmigration.handinhand.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.document.Text;

/** What a document says, for comparing it with what a reader of its pages meets. */
public final class WrittenWords {

    private WrittenWords() {}

    /** Language and words of every text that a reader of the structure tree has to meet, in reading order. */
    public static List<String> of(Document document) {
        var texts = new ArrayList<Text>();
        switch (document.body()) {
            case Flow flow ->
                flow.parts().forEach(part -> {
                    collect(part.blocks(), texts);
                    texts.addAll(part.footLines());
                });
            case Posters posters ->
                posters.inOrder().forEach(poster -> {
                    collect(poster.shown().blocks(), texts);
                    texts.addAll(poster.shown().footLines());
                });
            case Leaves leaves -> leaves.leaves().forEach(leaf -> collect(leaf.areas(), texts));
            case ContactSheet contact -> {
                texts.addAll(contact.around().footLines());
                for (int i = 0; i < contact.captions().size(); i++) {
                    collect(contact.captions().get(i), texts);
                    collect(contact.leaves().leaves().get(i).areas(), texts);
                }
            }
        }
        return texts.stream()
                .filter(text -> !text.words().isEmpty())
                .map(text -> text.language() + " " + text.words())
                .toList();
    }

    /** Every text of a record, in the order of its components. */
    private static void collect(Object from, List<Text> into) {
        switch (from) {
            case Text text -> into.add(text);
            case List<?> list -> list.forEach(each -> collect(each, into));
            // what they say stands in the tag of the figure
            case Block.Figure ignored -> {}
            case Leaves.Image ignored -> {}
            case PictureSource ignored -> {}
            case Record value ->
                Arrays.stream(value.getClass().getRecordComponents())
                        .map(component -> part(value, component))
                        .filter(Objects::nonNull)
                        .forEach(part -> collect(part, into));
            default -> {}
        }
    }

    private static Object part(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
