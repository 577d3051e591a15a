package org.mekongmigration.handinhand.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts of all languages become words of the index: without case and width, Latin without accents (a reader types what her
 * keyboard has), all other marks as written. Lucene's own folding filter reads data that was compiled for an older ICU.
 */
public class Analysers implements LuceneAnalysisConfigurer {

    static final String WORDS = "words";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).instance(new Words());
    }

    /** The words of a text as they stand in the index. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var analyser = new Words();
                var stream = analyser.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class Words extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new ICUTokenizer(new Segmentation());
            return new TokenStreamComponents(tokenizer, folded(tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folded(in);
        }

        private static TokenStream folded(TokenStream in) {
            return new ASCIIFoldingFilter(new ICUNormalizer2Filter(in));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100; // no phrase reaches from one text into the next
        }
    }
}
