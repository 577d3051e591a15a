package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.glossary.Term;

/** The terms that an activity names, with what they mean, at the end of its guide. */
public final class KeyWords {

    private KeyWords() {}

    /** Those that there are. */
    public static List<Term> find(Collection<WorkId> terms, WorkLookup lookup) {
        return terms.stream()
                .flatMap(id -> lookup.find(new Reference(Kind.TERM, id, null)).stream())
                .map(Term.class::cast)
                .toList();
    }

    public static List<Block> of(Collection<WorkId> terms, WorkLookup lookup, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        find(terms, lookup).forEach(term -> blocks.addAll(entry(term, speaker.of(term))));
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(2, speaker.label("key-words")));
        }
        return blocks;
    }

    private static List<Block> entry(Term term, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        speaker.say(term.title(), "title").ifPresent(title -> blocks.add(new Block.Heading(3, title)));
        blocks.addAll(speaker.prose(term.definition(), "definition"));
        return blocks;
    }
}
