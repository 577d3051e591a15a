package org.mekongmigration.handinhand.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;

/**
 * Where words begin and end: Thai, Lao, Khmer, Chinese and Japanese by ICU's dictionaries, Burmese and its sisters by syllables
 * (its dictionary cuts wrongly); what was typed in one piece is looked for as one piece. Lucene's own
 * configuration does the same from rules that were compiled for an older ICU, which this one refuses to read.
 */
final class Segmentation extends ICUTokenizerConfig {

    private static final String SYLLABLES = """
            $Cons = [[:Other_Letter:]&[:Myanmar:]];
            $Virama = [\\u1039];
            $Asat = [\\u103A];
            $Extend = [[\\p{Word_Break = Extend}\\p{Word_Break = Format}]];
            $Numeric = [\\p{Word_Break = Numeric}];
            $ConsEx = $Cons $Extend*;
            $AsatEx = $Cons $Asat ($Virama $ConsEx)? $Extend*;
            $Syllable = $ConsEx ($Virama $ConsEx)? ($AsatEx)*;
            $Syllable {200};
            $Numeric+ {100};
            """;

    private static final RuleBasedBreakIterator BY_SYLLABLE = new RuleBasedBreakIterator(SYLLABLES);
    private static final RuleBasedBreakIterator BY_WORD =
            (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return copy(script == UScript.MYANMAR ? BY_SYLLABLE : BY_WORD);
    }

    @Override
    public String getType(int script, int status) {
        return ICUTokenizer.class.getSimpleName();
    }

    @Override
    public boolean combineCJ() {
        return true;
    }

    /** An iterator has a state: each tokenizer takes its own. */
    private static RuleBasedBreakIterator copy(RuleBasedBreakIterator iterator) {
        return (RuleBasedBreakIterator) iterator.clone();
    }
}
