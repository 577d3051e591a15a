package org.mekongmigration.handinhand.typesetting.layout;

import java.util.Comparator;
import java.util.Optional;

/** One text in two columns of about equal height; over pages, both columns of a page are read before the next. */
final class TwoColumns implements Box {

    private static final double STEP = 4;

    /** A paragraph is parted only where the columns would otherwise be more uneven than this. */
    private static final double UNEVEN = 1.35;

    /** More boxes than these are not tried out one by one. */
    private static final int FEW = 40;

    private final Box all;
    private final Box left;
    private final Box right;
    private final double second;

    private TwoColumns(Box all, Box left, Box right, double second) {
        this.all = all;
        this.left = left;
        this.right = right;
        this.second = second;
    }

    /** @param second where the right column begins */
    static TwoColumns of(Stack stack, double second) {
        var even = stack.size() > FEW
                ? Optional.<Split>empty()
                : stack.partings().stream().min(Comparator.comparingDouble(TwoColumns::higher));
        return even.filter(split -> higher(split) <= UNEVEN * stack.height() / 2)
                .map(split -> new TwoColumns(stack, split.head(), split.rest(), second))
                .orElseGet(() -> parted(stack, even, second));
    }

    private static double higher(Split split) {
        return Math.max(split.head().height(), split.rest().height());
    }

    private static TwoColumns parted(Box all, Optional<Split> otherwise, double second) {
        double step = Math.max(STEP, all.height() / 200);
        for (double height = all.height() / 2; height < all.height(); height += step) {
            var parted = all.split(height);
            if (parted.isPresent() && parted.get().rest().height() <= height) {
                return new TwoColumns(all, parted.get().head(), parted.get().rest(), second);
            }
        }
        return otherwise
                .map(split -> new TwoColumns(all, split.head(), split.rest(), second))
                .orElseGet(() -> new TwoColumns(all, all, EMPTY, second));
    }

    @Override
    public double height() {
        return Math.max(left.height(), right.height());
    }

    @Override
    public double baseline() {
        return left.baseline();
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        left.draw(canvas, x, y);
        right.draw(canvas, x + second, y);
    }

    @Override
    public Optional<Split> split(double room) {
        return all.split(room).map(first -> {
            if (first.rest().height() <= room) {
                return new Split(new TwoColumns(all, first.head(), first.rest(), second), EMPTY);
            }
            return first.rest()
                    .split(room)
                    .map(next -> new Split(
                            new TwoColumns(all, first.head(), next.head(), second),
                            parted(next.rest(), Optional.empty(), second)))
                    .orElseGet(() -> new Split(
                            new TwoColumns(all, first.head(), EMPTY, second),
                            parted(first.rest(), Optional.empty(), second)));
        });
    }
}
