package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Tag;

/** On the rail: how long a step lasts, and from when to when. */
final class Minutes implements Box {

    private final @Nullable WordLines minutes;
    private final @Nullable WordLines span;
    private final double spanBaseline;

    Minutes(TextSetter text, Block.Step step, Tag section) {
        this.minutes = words(text, step.minutes(), TypeScale.STEP_MINUTES, section);
        this.span = words(text, step.span(), TypeScale.STEP_SPAN, section);
        this.spanBaseline = Measures.MINUTES_BASELINE + Measures.SPAN_BASELINE + lower();
    }

    private static @Nullable WordLines words(TextSetter text, @Nullable Text words, TypeStep step, Tag section) {
        if (words == null) {
            return null;
        }
        var tag = section.child(Tag.Role.P, words.language());
        return text.lines(tag, words, step, Measures.RAIL - Measures.RAIL_FREE).to(WordLines.Side.RIGHT);
    }

    /** Figures that reach below their line push down what stands under them, as far as their ink reaches. */
    private double lower() {
        if (minutes == null) {
            return -Measures.SPAN_BASELINE;
        }
        if (span == null) {
            return 0;
        }
        double needed = ink(minutes).getMaxY() - ink(span).getMinY() + Measures.SPAN_AIR;
        return Math.max(0, needed - Measures.SPAN_BASELINE);
    }

    private static Rectangle2D ink(WordLines words) {
        return LineInk.bounds(words.lines().getFirst(), 0, 0);
    }

    @Override
    public double height() {
        return spanBaseline + 2;
    }

    @Override
    public double baseline() {
        return Measures.MINUTES_BASELINE;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        if (minutes != null) {
            minutes.draw(canvas, x, y + Measures.MINUTES_BASELINE - minutes.baseline());
        }
        if (span != null) {
            span.draw(canvas, x, y + spanBaseline - span.baseline());
        }
    }
}
