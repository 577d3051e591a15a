package org.mekongmigration.handinhand.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** One piece of what somebody typed: it stands in the work in one piece, or is the beginning of a word there. */
record Said(String word) {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u200b]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}'’-]+");
    private static final Pattern MYANMAR = Pattern.compile("[\\p{IsMyanmar}]+");
    private static final Pattern WORDLIKE = Pattern.compile(".*[\\p{L}\\p{N}].*");

    /** A shorter one is too near to too many others. */
    private static final Pattern MISSPELT = Pattern.compile("(\\p{IsLatin}\\p{M}*){4,}");

    /** No word begins with a mark, nor with a vowel that in Thai and Lao stands behind its consonant. */
    private static final Pattern CUT = Pattern.compile("[\\p{M}\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3].*");

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 200;
    private static final float TITLE_COUNTS = 4;
    private static final float MISSPELT_COUNTS = 0.2f;

    static Stream<Said> in(String typed) {
        return BLANK.splitAsStream(typed)
                .filter(word -> WORDLIKE.matcher(word).matches())
                .limit(MOST_WORDS)
                .map(word -> new Said(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word));
    }

    /** The whole as it was typed, which is better than its words here and there. */
    static Optional<SearchPredicate> together(SearchPredicateFactory f, String typed) {
        if (in(typed).count() < 2) {
            return Optional.empty();
        }
        var phrase = in(typed).map(Said::word).collect(Collectors.joining(" "));
        return Optional.of(f.or(
                        f.phrase()
                                .field(EntryBinder.TITLES)
                                .boost(2 * TITLE_COUNTS)
                                .matching(phrase),
                        f.phrase().field(EntryBinder.TEXTS).boost(2).matching(phrase))
                .toPredicate());
    }

    SearchPredicate predicate(SearchPredicateFactory f) {
        if (CUT.matcher(word).matches()) {
            return f.matchNone().toPredicate();
        }
        var any = f.or();
        any.add(f.phrase().field(EntryBinder.TITLES).boost(TITLE_COUNTS).matching(word));
        any.add(f.phrase().field(EntryBinder.TEXTS).matching(word));
        any.add(begun(f, EntryBinder.TITLES, TITLE_COUNTS));
        any.add(begun(f, EntryBinder.TEXTS, 1));
        if (MISSPELT.matcher(word).matches()) { // whoever slips seldom slips at the first letter
            any.add(f.match()
                    .field(EntryBinder.TITLES)
                    .boost(TITLE_COUNTS * MISSPELT_COUNTS)
                    .matching(word)
                    .fuzzy(1, 1));
            any.add(f.match()
                    .field(EntryBinder.TEXTS)
                    .boost(MISSPELT_COUNTS)
                    .matching(word)
                    .fuzzy(1, 1));
        }
        return any.toPredicate();
    }

    private SearchPredicate begun(SearchPredicateFactory f, String field, float counts) {
        if (LATIN.matcher(word).matches()) {
            return f.wildcard()
                    .field(field)
                    .boost(counts)
                    .matching(word.toLowerCase(Locale.ROOT) + "*")
                    .toPredicate();
        }
        if (MYANMAR.matcher(word).matches()) {
            var syllables = Analysers.words(word);
            return syllables.isEmpty()
                    ? f.matchNone().toPredicate()
                    : f.extension(LuceneExtension.get())
                            .fromLuceneQuery(new BoostQuery(new BegunSyllable(field, syllables), counts))
                            .toPredicate();
        }
        return f.prefix().field(field).boost(counts).matching(word).toPredicate();
    }
}
