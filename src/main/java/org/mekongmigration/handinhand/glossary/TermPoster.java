package org.mekongmigration.handinhand.glossary;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Poster;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.Speaker;

/**
 * A term for the wall: what not to say, what to say, why; what it means where nothing is to be avoided.
 *
 * @param speakers one for each language that is shown
 */
record TermPoster(List<Speaker> speakers, PartFrame frame) {

    private static final int BESIDE = 2;

    /** @param reasons or meaning: a facing block of all languages */
    Poster of(List<Block> wordings, List<Block> reasons, PosterSize size) {
        var blocks = new ArrayList<>(wordings);
        for (var each : reasons) {
            blocks.addAll(each instanceof Block.Facing facing ? byTwo(facing) : List.of(each));
        }
        var first = speakers.getFirst();
        var names = speakers.stream()
                .map(speaker ->
                        Text.plain(speaker.language(), speaker.language().ownName()))
                .toList();
        var part = frame.part(PartKind.TERM, first.label("term"), speakers, blocks);
        return new Poster(
                part.numbered(names),
                size.sheets(),
                new Poster.Edges(first.label("poster-sheet"), first.label("poster-glue"), first.label("poster-cut")));
    }

    /** Languages stand side by side; a third one begins a row of its own. */
    private static List<Block.Facing> byTwo(Block.Facing facing) {
        var rows = new ArrayList<Block.Facing>();
        var all = facing.perLanguage();
        for (int from = 0; from < all.size(); from += BESIDE) {
            rows.add(new Block.Facing(all.subList(from, Math.min(from + BESIDE, all.size()))));
        }
        return rows;
    }
}
