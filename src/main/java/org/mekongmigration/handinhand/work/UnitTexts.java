package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.SourceHash;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.language.TranslationState;

/** What a unit of a work is: a text in several languages, a value that is one although it has parts. */
final class UnitTexts {

    /** The key below which languages name no texts, but the letters that these are set in. */
    private static final String FACES = "faces";

    private UnitTexts() {}

    /**
     * A text by languages: nothing but tags, and under each a text.
     *
     * @param way the keys that lead to it
     */
    static boolean isText(Tree tree, List<String> way) {
        return mayHoldTexts(way)
                && tree instanceof Tree.Branch branch
                && !branch.entries().isEmpty()
                && !branch.isTranslation()
                && branch.entries().entrySet().stream()
                        .allMatch(entry -> entry.getKey().matches("[a-z]{2,3}(-.*)?") && isWords(entry.getValue()));
    }

    static boolean mayHoldTexts(List<String> way) {
        return !way.getLast().equals(FACES);
    }

    private static boolean isWords(Tree tree) {
        return tree instanceof Tree.Leaf leaf && leaf.value() instanceof String
                || tree instanceof Tree.Branch branch && branch.isTranslation();
    }

    /** Numbers that hold each other in bounds, as ages from and to, are one value. */
    static boolean isOneValue(Tree.Branch branch) {
        return !branch.entries().isEmpty()
                && branch.entries().values().stream()
                        .allMatch(entry -> entry instanceof Tree.Leaf leaf && leaf.value() instanceof Number);
    }

    /** Whether a translation was made from words that its source no longer has. */
    static boolean outOfDate(Tree.Branch text, String tag, Language source) {
        if (!(text.entries().get(tag) instanceof Tree.Branch translation)
                || !(translation.entries().get("of") instanceof Tree.Leaf of)) {
            return false;
        }
        var from = translation.entries().get("from") instanceof Tree.Leaf leaf ? leaf.text() : source.tag();
        var words = words(text.entries().get(from));
        return words == null || !SourceHash.of(words).equals(of.text());
    }

    private static @Nullable String words(@Nullable Tree translation) {
        return switch (translation) {
            case Tree.Leaf leaf -> leaf.text();
            case Tree.Branch branch when branch.entries().get("text") instanceof Tree.Leaf leaf -> leaf.text();
            case null, default -> null;
        };
    }

    static @Nullable TranslationState state(@Nullable Tree translation) {
        return translation instanceof Tree.Branch branch && branch.entries().get("state") instanceof Tree.Leaf leaf
                ? TranslationState.valueOf(leaf.text().toUpperCase(Locale.ROOT))
                : null;
    }

    /** A text of a work as people read it. */
    static String read(Content content, List<String> path) {
        var translation = (Translation<?>) Objects.requireNonNull(Edit.at(content, new Place(path)));
        return translation.text() instanceof Prose prose
                ? ContentWalk.plain(prose)
                : translation.text().toString();
    }
}
