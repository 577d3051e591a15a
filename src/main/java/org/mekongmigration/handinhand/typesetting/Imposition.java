package org.mekongmigration.handinhand.typesetting;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Pages as they go through the printer: every copy, two beside each other where that is wanted, backs left empty where they have to be. */
public final class Imposition {

    private final Pages pages;
    private final List<PaperRun> runs;
    private final Sheet sheet;
    private final boolean bothSides;
    private final Tag root = Tag.root();
    private final List<Page> printed = new ArrayList<>();

    private Imposition(Pages pages, List<PaperRun> runs, Sheet sheet, boolean bothSides) {
        this.pages = pages;
        this.runs = runs;
        this.sheet = sheet;
        this.bothSides = bothSides;
    }

    /**
     * @param runs one for each part of the pages
     * @param bothSides the printer prints on both sides: what is to have one side only gets an empty back
     */
    public static Pages of(Pages pages, List<PaperRun> runs, Sheet sheet, boolean bothSides) {
        if (runs.size() != pages.counts().size()) {
            throw new IllegalArgumentException(
                    runs.size() + " runs for " + pages.counts().size() + " parts");
        }
        return new Imposition(pages, runs, sheet, bothSides).imposed();
    }

    private Pages imposed() {
        var counts = new ArrayList<Integer>();
        for (int part = 0; part < runs.size(); part++) {
            int before = printed.size();
            part(part);
            counts.add(printed.size() - before);
        }
        return new Pages(printed, root, pages.findings(), counts);
    }

    private void part(int part) {
        var run = runs.get(part);
        var ofPart = pages.ofPart(part);
        for (int pass = 0; pass < run.passes(); pass++) {
            var first = tags(part, pass > 0);
            var second = run.two() ? tags(part, true) : null;
            for (int i = 0; i < ofPart.size(); i++) {
                var page = ofPart.get(i);
                printed.add(second == null ? moved(page, first) : twice(page, first, second));
                boolean isFront = i % 2 == 0 || !run.bothSides();
                boolean hasBack = run.bothSides() && i + 1 < ofPart.size();
                if (bothSides && isFront && !hasBack) {
                    printed.add(new Page(
                            "", printed.getLast().width(), printed.getLast().height(), List.of()));
                }
            }
        }
    }

    /** What the nodes of a part become in this copy. */
    private Map<Tag, Tag> tags(int part, boolean again) {
        var copies = new IdentityHashMap<Tag, Tag>();
        if (part < pages.tags().children().size()) {
            pages.tags().children().get(part).copyTo(root, copies, again);
        }
        return copies;
    }

    private Page twice(Page page, Map<Tag, Tag> first, Map<Tag, Tag> second) {
        double width = Math.max(sheet.width(), sheet.height());
        var marks = new ArrayList<Mark>();
        page.marks().forEach(mark -> marks.add(TrimmedSheets.moved(mark, 0, 0, first)));
        page.marks().forEach(mark -> marks.add(TrimmedSheets.moved(mark, width / 2, 0, second)));
        var cut = new Line2D.Double(width / 2, 0, width / 2, page.height());
        marks.add(new Mark.Drawing(cut, 0.6, new double[] {6, 5}, Ink.INK, null));
        return new Page("", width, page.height(), marks);
    }

    private static Page moved(Page page, Map<Tag, Tag> tags) {
        return new Page(
                page.name(),
                page.width(),
                page.height(),
                page.marks().stream()
                        .map(mark -> TrimmedSheets.moved(mark, 0, 0, tags))
                        .toList());
    }
}
