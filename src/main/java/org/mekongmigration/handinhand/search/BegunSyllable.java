package org.mekongmigration.handinhand.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Syllables of the Myanmar script, the last of which has only been begun: somebody is still typing a word of several. A syllable
 * of which half the vowel is missing is another syllable, and a letter without the one that stands below it is none.
 */
final class BegunSyllable extends Query {

    /** More are too short a beginning to be of use. */
    private static final int MOST = 300;

    private static final char STACKING = '\u1039';
    private static final String SECOND_HALVES = "\u102b\u102c";

    private final String field;
    private final List<String> whole;
    private final String begun;

    /** @param syllables at least one */
    BegunSyllable(String field, List<String> syllables) {
        this.field = field;
        this.whole = List.copyOf(syllables.subList(0, syllables.size() - 1));
        this.begun = syllables.getLast();
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var possible = new TreeSet<BytesRef>();
        if (begun.charAt(begun.length() - 1) == STACKING) {
            return new MatchNoDocsQuery("half a letter");
        }
        for (var leaf : searcher.getIndexReader().leaves()) {
            gather(leaf.reader(), possible);
        }
        if (possible.isEmpty()) {
            return new MatchNoDocsQuery("no such syllable");
        }
        if (whole.isEmpty()) {
            return new TermInSetQuery(field, possible);
        }
        var phrase = new MultiPhraseQuery.Builder();
        whole.forEach(syllable -> phrase.add(new Term(field, syllable)));
        return phrase.add(possible.stream()
                        .map(syllable -> new Term(field, syllable))
                        .toArray(Term[]::new))
                .build();
    }

    private void gather(LeafReader reader, Set<BytesRef> possible) throws IOException {
        var terms = reader.terms(field);
        if (terms == null) {
            return;
        }
        var beginning = new BytesRef(begun);
        var seeking = terms.iterator();
        if (seeking.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (var term = seeking.term();
                term != null && StringHelper.startsWith(term, beginning) && possible.size() < MOST;
                term = seeking.next()) {
            if (!splitsAVowel(term.utf8ToString())) {
                possible.add(BytesRef.deepCopyOf(term));
            }
        }
    }

    private boolean splitsAVowel(String syllable) {
        return syllable.length() > begun.length() && SECOND_HALVES.indexOf(syllable.charAt(begun.length())) >= 0;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String asked) {
        return field + ":" + String.join(" ", whole) + " " + begun + "*";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BegunSyllable another
                && field.equals(another.field)
                && whole.equals(another.whole)
                && begun.equals(another.begun);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * field.hashCode() + whole.hashCode()) + begun.hashCode();
    }
}
