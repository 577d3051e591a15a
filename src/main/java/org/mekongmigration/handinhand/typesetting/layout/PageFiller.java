package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills pages with boxes: no heading at a page's foot, nothing parted that fits whole on the next page, nothing lost. */
final class PageFiller {

    /** So many headings in a row stay with what follows them, not more: else a row of empty stages would be one box. */
    private static final int MOST_TOGETHER = 4;

    private static final double TOLERANCE = 0.01;

    private final double left;
    private final double top;
    private final double bottom;
    private final List<Canvas> pages = new ArrayList<>();
    private double y;

    PageFiller(double left, double top, double bottom) {
        this.left = left;
        this.top = top;
        this.bottom = bottom;
        turn();
    }

    List<Canvas> pages() {
        return pages;
    }

    void fill(List<FlowItem> items) {
        var waiting = new ArrayList<>(items);
        int next = 0;
        while (next < waiting.size()) {
            if (waiting.get(next).fresh() && y > (top + bottom) / 2) {
                turn();
            }
            int last = lastOfGroup(waiting, next);
            if (need(waiting, next, last) <= bottom - y + TOLERANCE) {
                draw(waiting, next, last);
                next = last + 1;
            } else {
                next = part(waiting, next, last);
            }
        }
    }

    private static int lastOfGroup(List<FlowItem> items, int first) {
        int last = first;
        while (items.get(last).staysWithNext()
                && last + 1 < items.size()
                && !items.get(last + 1).fresh()
                && last - first < MOST_TOGETHER) {
            last++;
        }
        return last;
    }

    /** @return the item to go on with */
    private int part(List<FlowItem> items, int first, int last) {
        var item = items.get(last);
        boolean fitsOnAPage = fullPage(items, first, last) <= bottom - top;
        boolean atTop = y <= top;
        boolean leavesLittle = bottom - y < item.leaving() * (bottom - top);
        if (!atTop && leavesLittle && fitsOnAPage) {
            turn();
            return first;
        }
        double before = need(items, first, last - 1);
        double room = bottom - y - before - (last == first && atTop ? item.topGap() : item.gap());
        var parted = room > 0 ? item.box().split(room) : Optional.<Box.Split>empty();
        if (parted.isPresent() && parted.get().head().height() > 0) {
            items.set(last, item.holding(parted.get().head()));
            draw(items, first, last);
            if (parted.get().rest() == Box.EMPTY) {
                return last + 1;
            }
            items.set(last, item.holding(parted.get().rest()));
            turn();
            return last;
        }
        if (!atTop) {
            turn();
            return first;
        }
        if (last > first) {
            draw(items, first, last - 1);
            return last;
        }
        // higher than a page and not to be parted: it stands over the edge rather than being lost
        draw(items, first, first);
        return first + 1;
    }

    private double need(List<FlowItem> items, int first, int last) {
        return y <= top
                ? fullPage(items, first, last)
                : sum(items, first, last, items.get(first).gap());
    }

    private static double fullPage(List<FlowItem> items, int first, int last) {
        return sum(items, first, last, items.get(first).topGap());
    }

    private static double sum(List<FlowItem> items, int first, int last, double firstGap) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += (i == first ? firstGap : items.get(i).gap())
                    + items.get(i).box().height();
        }
        return sum;
    }

    private void draw(List<FlowItem> items, int first, int last) {
        for (int i = first; i <= last; i++) {
            var item = items.get(i);
            double gap = y <= top ? item.topGap() : item.gap();
            if (item.onRail()) {
                page().railOn(y + gap + item.box().height());
            } else {
                page().railEnds();
            }
            y += gap;
            item.box().draw(page(), left + item.indent(), y);
            y += item.box().height();
        }
    }

    private Canvas page() {
        return pages.getLast();
    }

    private void turn() {
        pages.add(new Canvas());
        y = top;
    }
}
