package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.document.ContactSheet.Caption;
import org.mekongmigration.handinhand.document.ContactSheet.Note;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Standing;

/**
 * What stands under the small pages of a book: which page it is, in which of the book's languages it lacks words, and which of
 * the printed ones nobody has checked.
 */
record ContactCaptions(Storybook book, Speaker speaker, List<Language> printed) {

    List<Caption> of(List<Leaf> leaves) {
        var captions = new ArrayList<Caption>();
        for (var leaf : leaves) {
            captions.add(new Caption(name(leaf, captions.size() + 1), notes(standings(leaf))));
        }
        return captions;
    }

    private Text name(Leaf leaf, int page) {
        return switch (leaf.name()) {
            case "cover" -> speaker.label("cover");
            case "credits" -> speaker.label("credits");
            default -> speaker.number(page);
        };
    }

    /** How each text of a page stands in a language. */
    private List<Function<Language, Standing>> standings(Leaf leaf) {
        return switch (leaf.name()) {
            case "cover" -> List.of(language -> Standing.of(book.title(), language, book.source()));
            case "credits" -> List.of();
            case "questions" ->
                book.questions().stream()
                        .filter(question -> !question.text().isEmpty())
                        .map(question -> (Function<Language, Standing>)
                                language -> Standing.of(question.text(), language, book.source(), ProseText::write))
                        .toList();
            default ->
                book.spreads().stream()
                        .filter(spread -> spread.id().value().equals(leaf.name()))
                        .filter(spread -> !spread.words().isEmpty())
                        .map(spread -> (Function<Language, Standing>)
                                language -> Standing.of(spread.words(), language, book.source(), ProseText::write))
                        .toList();
        };
    }

    private List<Note> notes(List<Function<Language, Standing>> texts) {
        var notes = new ArrayList<Note>();
        add(notes, "missing-in", texts, Standing.MISSING, book.languages());
        add(notes, "stale-in", texts, Standing.STALE, printed);
        add(notes, "draft-in", texts, Standing.DRAFT, printed);
        return notes;
    }

    private void add(
            List<Note> notes,
            String label,
            List<Function<Language, Standing>> texts,
            Standing wanted,
            List<Language> among) {
        var names = among.stream()
                .filter(language -> texts.stream().anyMatch(text -> text.apply(language) == wanted))
                .map(language -> Text.plain(language, language.ownName()))
                .toList();
        if (!names.isEmpty()) {
            notes.add(new Note(speaker.label(label), names));
        }
    }
}
