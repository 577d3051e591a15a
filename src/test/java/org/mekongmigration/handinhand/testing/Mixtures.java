package org.mekongmigration.handinhand.testing;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/** Texts that nobody would write and everybody may paste: the same ones each time. */
public final class Mixtures {

    private Mixtures() {}

    /** Three stretches of anything, cut anywhere between letters, the first and the last in the language. */
    public static List<Text> of(Language language, int count) {
        return of(language, count, (words, place) -> true);
    }

    /** The same, cut only where a word could begin. */
    public static List<Text> ofSyllables(Language language, int count) {
        return of(language, count, LineEnds::mayStandBetween);
    }

    private static List<Text> of(Language language, int count, BiPredicate<String, Integer> mayBeCut) {
        var chance = new Random(language.tag().hashCode());
        var own = Corpus.of(language);
        var all = Corpus.all();
        var mixtures = new ArrayList<Text>();
        for (int i = 0; i < count; i++) {
            var words =
                    piece(own, chance, mayBeCut) + " " + piece(all, chance, mayBeCut) + piece(own, chance, mayBeCut);
            mixtures.add(Text.plain(language, words));
        }
        return mixtures;
    }

    private static String piece(List<Text> texts, Random chance, BiPredicate<String, Integer> mayBeCut) {
        var words = texts.get(chance.nextInt(texts.size())).words();
        var letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(words);
        int start = letters.preceding(1 + chance.nextInt(words.length() - 1));
        while (start > 0 && !mayBeCut.test(words, start)) {
            start = letters.previous();
        }
        int end = letters.following(Math.min(words.length() - 1, start + 1 + chance.nextInt(words.length())));
        while (end < words.length() && !mayBeCut.test(words, end)) {
            end = letters.next();
        }
        return words.substring(start, end).strip();
    }
}
