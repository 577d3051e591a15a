package org.mekongmigration.handinhand.edition;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.press.picture.Tones;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/**
 * Words over a picture can be told from it. The white edge that such words have is not counted: on a copy of a copy it closes.
 * The least ratios are those of the Web Content Accessibility Guidelines.
 */
final class ContrastCheck implements PaperCheck {

    private static final double LEAST = 4.5;
    private static final double LEAST_OF_LARGE = 3;
    private static final double LARGE = 18;
    private static final double LARGE_AND_STRONG = 14;

    @Override
    public List<Finding> check(Proof proof) {
        var findings = new ArrayList<Finding>();
        for (var named : proof.named()) {
            worst(named.page()).ifPresent(ratio -> {
                var place = new ArrayList<>(named.name());
                place.add("picture");
                findings.add(Finding.warning("edition.contrast", place, String.format(Locale.ROOT, "%.1f", ratio)));
            });
        }
        return findings;
    }

    private static OptionalDouble worst(Page page) {
        var worst = OptionalDouble.empty();
        for (int i = 0; i < page.marks().size(); i++) {
            if (page.marks().get(i) instanceof Mark.Words words) {
                var place = LineInk.bounds(words.line(), words.x(), words.baseline());
                var under = under(page.marks().subList(0, i), place);
                double ratio = under == null ? Double.MAX_VALUE : Tones.contrast(under, place, words.ink());
                if (ratio < least(words.line()) && ratio < worst.orElse(Double.MAX_VALUE)) {
                    worst = OptionalDouble.of(ratio);
                }
            }
        }
        return worst;
    }

    /** The picture that words stand on, unless something filled lies between. */
    private static Mark.@Nullable Picture under(List<Mark> before, Rectangle2D place) {
        for (var mark : before.reversed()) {
            switch (mark) {
                case Mark.Drawing drawing
                when drawing.fill() != null && drawing.shape().contains(place) -> {
                    return null;
                }
                case Mark.Picture picture
                when stands(picture, place) -> {
                    return picture;
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean stands(Mark.Picture picture, Rectangle2D place) {
        return place.intersects(picture.x(), picture.y(), picture.width(), picture.height());
    }

    private static double least(Line line) {
        boolean large = line.runs().stream()
                .allMatch(run -> run.size() >= LARGE || run.strong() && run.size() >= LARGE_AND_STRONG);
        return large ? LEAST_OF_LARGE : LEAST;
    }
}
