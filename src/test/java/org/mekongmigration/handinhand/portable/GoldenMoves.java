package org.mekongmigration.handinhand.portable;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** Pages on which a little is wrong. */
final class GoldenMoves {

    private GoldenMoves() {}

    /** @param points how far */
    static Page oneLineDown(Page page, double points) {
        return with(
                page,
                words -> new Mark.Words(words.tag(), words.x(), words.baseline() + points, words.line(), words.ink()));
    }

    static Page oneGlyphAnother(Page page) {
        return with(page, words -> {
            var run = words.line().runs().getFirst();
            var clusters = new ArrayList<>(run.clusters());
            var first = clusters.getFirst();
            clusters.set(
                    0,
                    new Line.Cluster(
                            first.text(),
                            clusters.get(1).glyphs(),
                            clusters.get(1).dx(),
                            clusters.get(1).dy(),
                            first.advance()));
            var runs = List.of(new Line.Run(run.face(), run.size(), run.language(), run.strong(), clusters));
            return new Mark.Words(
                    words.tag(),
                    words.x(),
                    words.baseline(),
                    new Line(runs, words.line().width()),
                    words.ink());
        });
    }

    private interface Change {
        Mark.Words of(Mark.Words words);
    }

    /** Of running text, which is small. */
    private static Page with(Page page, Change change) {
        var marks = new ArrayList<>(page.marks());
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Words words
                    && words.line().runs().size() == 1
                    && words.line().runs().getFirst().size() == 10
                    && words.line().text().length() > 20) {
                marks.set(i, change.of(words));
                return new Page(page.name(), page.width(), page.height(), marks);
            }
        }
        throw new AssertionError("no running text");
    }
}
