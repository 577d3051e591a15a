package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.CHANGED;
import static org.mekongmigration.handinhand.search.EntryBinder.WORK;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Which entries of the index a query finds, segment by segment, and the best among some of them. Each word is looked up by itself and
 * gives a set; only who is in all sets, and may come first, is weighed: that takes longer than to be found.
 */
final class LibraryHits {

    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortedNumericSortField(CHANGED, SortField.Type.LONG, true),
            new SortedSetSortField(WORK, false));

    private final IndexReader index;
    private final List<Weight> required = new ArrayList<>();
    private final Weight score;

    /** @param query without what is chosen of facets, which {@link LibraryCounts} knows */
    LibraryHits(IndexReader index, SearchPredicateFactory f, Conditions conditions, WorkQuery query)
            throws IOException {
        this.index = index;
        var searcher = new IndexSearcher(index);
        var limits = searcher.rewrite(LuceneMigrationUtils.toLuceneQuery(
                conditions.of(f, query.withWords("")).toPredicate()));
        required.add(searcher.createWeight(limits, ScoreMode.COMPLETE_NO_SCORES, 1));
        var ranking = new BooleanQuery.Builder();
        for (var said : Said.in(query.words()).toList()) {
            var word = searcher.rewrite(LuceneMigrationUtils.toLuceneQuery(said.predicate(f)));
            required.add(searcher.createWeight(word, ScoreMode.COMPLETE_NO_SCORES, 1));
            ranking.add(word, Occur.MUST);
        }
        Said.together(f, query.words())
                .ifPresent(whole -> ranking.add(LuceneMigrationUtils.toLuceneQuery(whole), Occur.SHOULD));
        var ranked = required.size() > 1 ? ranking.build() : new MatchAllDocsQuery();
        score = searcher.createWeight(searcher.rewrite(ranked), ScoreMode.COMPLETE, 1);
    }

    List<LeafReaderContext> segments() {
        return index.leaves();
    }

    /** What has all the words. */
    FixedBitSet in(LeafReaderContext segment) throws IOException {
        var found = new FixedBitSet(segment.reader().maxDoc());
        found.set(0, found.length());
        for (var word : required) {
            var matching = new Matching(segment.reader().maxDoc());
            var scorer = word.bulkScorer(segment);
            if (scorer != null) {
                scorer.score(matching, segment.reader().getLiveDocs());
            }
            found.and(matching.entries);
            if (found.scanIsEmpty()) {
                break;
            }
        }
        return found;
    }

    private record Matching(FixedBitSet entries) implements LeafCollector {

        Matching(int size) {
            this(new FixedBitSet(size));
        }

        @Override
        public void setScorer(Scorable none) {}

        @Override
        public void collect(int entry) {
            entries.set(entry);
        }
    }

    /**
     * The works, best first, then the one changed last.
     *
     * @param some of what was found, by segment
     */
    List<String> best(List<FixedBitSet> some, int from, int most) throws IOException {
        var size = some.stream().mapToInt(FixedBitSet::cardinality).sum();
        if (most == 0 || size <= from) {
            return List.of();
        }
        var top =
                new TopFieldCollectorManager(BEST_FIRST, Math.min(from + most, size), Integer.MAX_VALUE).newCollector();
        for (var segment : segments()) {
            weigh(segment, some.get(segment.ord), top);
        }
        return Arrays.stream(top.topDocs(from, most).scoreDocs)
                .map(best -> ((BytesRef) ((FieldDoc) best).fields[2]).utf8ToString())
                .toList();
    }

    private void weigh(LeafReaderContext segment, FixedBitSet some, TopFieldCollector top) throws IOException {
        var scorer = score.scorer(segment);
        if (scorer == null) {
            return;
        }
        var collector = top.getLeafCollector(segment);
        collector.setScorer(scorer);
        var entries = scorer.iterator();
        for (int next = after(-1, some); next != DocIdSetIterator.NO_MORE_DOCS; next = after(next, some)) {
            if (entries.docID() < next) {
                entries.advance(next);
            }
            if (entries.docID() == next) {
                collector.collect(next);
            }
        }
    }

    private static int after(int entry, FixedBitSet some) {
        return entry + 1 < some.length() ? some.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
