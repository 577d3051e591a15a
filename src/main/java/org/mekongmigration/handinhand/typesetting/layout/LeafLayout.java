package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out one page of a book: pictures in their areas, words clear of them, first lines of facing languages level. */
final class LeafLayout {

    private static final double FRAME_DASH = 4;
    private static final double FRAME_INSET = Measures.mm(6);

    /** Dots to the inch. A picture with fewer looks blurred on paper. */
    private static final int LEAST_RESOLUTION = 150;

    private static final double FOLIO_AIR = Measures.mm(2.4);

    private final TextSetter text;
    private final Outline outline;
    private final BookPage page;
    private final double textSize;
    private final Canvas canvas = new Canvas();

    LeafLayout(TextSetter text, Outline outline, BookPage page, double textSize) {
        this.text = text;
        this.outline = outline;
        this.page = page;
        this.textSize = textSize;
    }

    Canvas layOut(Leaf leaf, Tag root, boolean onTheLeft) {
        var tag = root.child(Tag.Role.SECT, null);
        var pictures = leaf.areas().stream()
                .filter(area -> area.holding() instanceof Image)
                .map(page::place)
                .toList();
        var columns = columns(leaf, pictures);
        var waiting = new ArrayList<>(columns);
        var setter = new LeafWords(text, outline, textSize, leaf.name());
        setter.prepare(columns);
        for (var area : leaf.areas()) {
            switch (area.holding()) {
                case Image image -> draw(image, area, tag, leaf);
                case Words words -> {
                    var column =
                            waiting.stream().filter(each -> each.holds(words)).findFirst();
                    column.ifPresent(each -> setter.set(each, words, tag));
                }
            }
        }
        setter.draw(canvas, columns, pictures, pictures.isEmpty() ? airOver(columns) : 0);
        folio(leaf, onTheLeft, pictures);
        return canvas;
    }

    private double airOver(List<LeafColumn> columns) {
        double highest = columns.stream()
                .mapToDouble(column -> column.place().getY())
                .min()
                .orElse(0);
        return highest - page.live().getY();
    }

    /** Words that stand below each other in areas of the same measure share their room. */
    private List<LeafColumn> columns(Leaf leaf, List<Rectangle2D> pictures) {
        var columns = new ArrayList<LeafColumn>();
        for (var area : leaf.areas()) {
            if (area.holding() instanceof Words words) {
                var place = page.place(area);
                for (var picture : pictures) {
                    place = page.clearOf(picture, place);
                }
                if (!columns.isEmpty() && columns.getLast().goesOnIn(place, words)) {
                    columns.set(columns.size() - 1, columns.getLast().with(place, words));
                } else {
                    columns.add(new LeafColumn(place, List.of(words)));
                }
            }
        }
        return columns;
    }

    private void draw(Image image, Area area, Tag tag, Leaf leaf) {
        var place = page.place(area);
        if (image.source() == null) {
            double inset = area.bleeds() ? FRAME_INSET : 0;
            canvas.dashed(
                    Shapes.rounded(
                            place.getX() + inset,
                            place.getY() + inset,
                            place.getWidth() - 2 * inset,
                            place.getHeight() - 2 * inset,
                            Measures.FRAME_RADIUS),
                    Measures.LINE,
                    FRAME_DASH,
                    FRAME_DASH);
            return;
        }
        var alt = image.alt() != null ? image.alt() : Text.plain(Language.ENGLISH, "");
        var figure = tag.figure(alt.language(), alt.words());
        var picture = canvas.picture(figure, image, image.source(), place);
        int dots = (int) Math.round(picture.resolution());
        if (dots < LEAST_RESOLUTION) {
            text.at(List.of(leaf.name(), "picture"));
            text.coarse(dots, picture.named());
        }
    }

    private void folio(Leaf leaf, boolean onTheLeft, List<Rectangle2D> pictures) {
        double width = page.live().getWidth();
        var inline = new Inline(text, TypeScale.FOLIO, width);
        double baseline = 0;
        for (var number : leaf.folio()) {
            var words = text.ornament(number, TypeScale.FOLIO, width);
            inline.add(words);
            baseline = Math.max(baseline, words.baseline());
        }
        if (!leaf.folio().isEmpty()) {
            var side = onTheLeft ? WordLines.Side.LEFT : WordLines.Side.RIGHT;
            var box = inline.box(side);
            double top = page.folioBaseline() - baseline;
            double left = page.side() + (onTheLeft ? 0 : width - inline.used());
            var place = new Rectangle2D.Double(left, top, inline.used(), box.height());
            if (pictures.stream().anyMatch(picture -> picture.intersects(place))) {
                LeafWords.paper(canvas, place, FOLIO_AIR, FOLIO_AIR / 3);
            }
            box.draw(canvas, page.side(), top);
        }
    }
}
