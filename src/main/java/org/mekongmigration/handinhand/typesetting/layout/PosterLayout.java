package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Poster;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out posters: each on one page, its words as large as they have room, then enlarged, and cut into tiles where it is larger than the paper. */
final class PosterLayout {

    private final TextSetter text;
    private final Sheet sheet;
    private final double enlarged;
    private final double side;

    PosterLayout(TextSetter text, Sheet paper) {
        this.text = text;
        boolean large = paper.paper() == Paper.A3;
        sheet = large ? new Sheet(Paper.A4, paper.landscape()) : paper;
        enlarged = large ? Math.sqrt(2) : 1;
        side = Math.min(sheet.width(), sheet.height()) < Measures.SMALL_PAPER
                ? Measures.SMALL_SIDE
                : Measures.POSTER_SIDE;
    }

    Pages layOut(Posters posters) {
        var root = Tag.root();
        var pages = new ArrayList<Page>();
        var counts = new ArrayList<Integer>();
        for (var poster : posters.inOrder()) {
            var sheets = layOut(poster, root);
            pages.addAll(sheets);
            counts.add(sheets.size());
        }
        return new Pages(pages, root, text.findings(), counts);
    }

    private List<Page> layOut(Poster poster, Tag root) {
        var part = root.child(Tag.Role.PART, null);
        var canvas = new Canvas();
        var around = new HeadAndFoot(text, poster.shown(), sheet, side, side);
        draw(poster.shown().blocks(), canvas, part, around.bottom());
        around.draw(canvas, 1, 1, part);
        var drawn = canvas.page("", sheet.width(), sheet.height());
        double scale = enlarged * Math.sqrt(poster.sheets());
        var page = scale == 1 ? drawn : larger(drawn, scale);
        return poster.sheets() == 1
                ? List.of(page)
                : new PosterTiles(text, page, poster.sheets(), poster.edges()).tiles();
    }

    private static Page larger(Page page, double scale) {
        var larger = new Smaller(scale, 0, 0);
        return new Page(
                page.name(),
                page.width() * scale,
                page.height() * scale,
                page.marks().stream().map(larger::of).toList());
    }

    private record Sizes(double words, double use) {}

    /** What stands above the children, and what below them. */
    private record Halves(List<Box> above, List<Box> below) {

        double height() {
            return above.stream().mapToDouble(Box::height).sum()
                    + below.stream().mapToDouble(Box::height).sum();
        }

        int gaps() {
            return above.size() + below.size() + 2; // before each of them, before the children, and at the end
        }
    }

    private void draw(List<Block> blocks, Canvas canvas, Tag tag, double bottom) {
        double top = HeadAndFoot.top();
        double width = sheet.width() - 2 * side;
        double widest = Math.min(width * Measures.CHILDREN_WIDTH, Measures.CHILDREN_MOST);
        double least = Children.height(widest * Measures.CHILDREN_LEAST);
        var found = sizes(blocks, width, bottom - top - least);
        if (found.isEmpty()) {
            least = 0; // words before a picture
            found = sizes(blocks, width, bottom - top);
        }
        double room = bottom - top - least;
        var sizes = found.orElse(new Sizes(last(TypeScale.POSTER_WORDS), last(TypeScale.POSTER_USE)));
        var halves = halves(blocks, sizes, tag, new Outline(), width);
        double left = room - halves.height() - halves.gaps() * Measures.POSTER_GAP;
        if (left < 0) {
            text.overfull(List.of(Integer.toString((int) Math.ceil(-left / TypeScale.BODY.size()))));
        }
        double children = least == 0 ? 0 : Math.clamp(left, 0, Children.height(widest) - least);
        double gap = Measures.POSTER_GAP + Math.clamp((left - children) / halves.gaps(), 0, Measures.POSTER_MOST_GAP);
        double high = least + children;
        double y = top;
        for (var box : halves.above()) {
            y = draw(box, canvas, y + gap);
        }
        double wide = widest * high / Children.height(widest);
        if (high > 0) {
            Children.of(wide, (width - wide) / 2).draw(canvas, side + (width - wide) / 2, y + gap);
            y += gap + high;
        }
        for (var box : halves.below()) {
            y = draw(box, canvas, y + gap);
        }
    }

    private double draw(Box box, Canvas canvas, double y) {
        box.draw(canvas, side, y);
        return y + box.height();
    }

    /** The largest sizes with which everything stands on the page: the word to use gives way first, down to a point, then all words. */
    private Optional<Sizes> sizes(List<Block> blocks, double width, double room) {
        var whole = Arrays.stream(TypeScale.POSTER_USE)
                .filter(use -> wordsStayWhole(blocks, use, width))
                .toArray();
        for (double words : TypeScale.POSTER_WORDS) {
            for (double use : whole) {
                var sizes = new Sizes(words, use);
                var halves = halves(blocks, sizes, Tag.root(), new Outline(), width);
                if (halves.height() + halves.gaps() * Measures.POSTER_GAP <= room) {
                    return Optional.of(sizes);
                }
            }
        }
        return Optional.empty();
    }

    private static double last(double[] sizes) {
        return sizes[sizes.length - 1];
    }

    /** On one line, as long as that leaves them large. */
    private boolean wordsStayWhole(List<Block> blocks, double use, double width) {
        var step = TypeScale.USE.sized(use);
        double inner = width - 2 * Measures.WORDING_PADDING;
        return blocks.stream()
                .filter(Block.Wording.class::isInstance)
                .map(Block.Wording.class::cast)
                .filter(wording -> !wording.avoid())
                .flatMap(wording -> wording.words().stream())
                .allMatch(words ->
                        (use > TypeScale.POSTER_TWO_LINES ? text.width(words, step) : text.widestWord(words, step))
                                <= inner);
    }

    private Halves halves(List<Block> blocks, Sizes sizes, Tag tag, Outline outline, double width) {
        var setting = new Setting(text, outline, Manner.SHEET.scaled(sizes.words()), sheet.height());
        var wordings = new WordingSetter(setting, WordingSetter.Steps.of(sizes.words(), sizes.use()));
        var setter = new BlockSetter(setting);
        var above = new ArrayList<Box>();
        var below = new ArrayList<Box>();
        for (var block : blocks) {
            text.nextBlock();
            switch (block) {
                case Block.Wording wording -> above.add(wordings.set(wording, tag, width));
                case Block.Heading heading ->
                    above.add(new PlainSetter(setting)
                            .heading(1, heading.text(), TypeScale.USE.sized(sizes.use()), tag, width));
                default -> below.add(setter.box(block, tag, width));
            }
        }
        return new Halves(above, below);
    }
}
