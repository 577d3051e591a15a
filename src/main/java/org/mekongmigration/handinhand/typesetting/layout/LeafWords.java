package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** The words of one page of a book. */
final class LeafWords {

    /** Between two languages below each other, as a share of the size. */
    private static final double LANGUAGE_GAP = 0.41;

    private static final double HALO = 0.1;
    private static final double PANEL = Measures.mm(4);

    private static final Stack NOTHING = new Stack(List.of());

    private final TextSetter text;
    private final Outline outline;
    private final double textSize;
    private final String leaf;
    private final Map<Words, Stack> boxes = new IdentityHashMap<>();
    private double titleSize = TypeScale.BOOK_TITLE[0];

    LeafWords(TextSetter text, Outline outline, double textSize, String leaf) {
        this.text = text;
        this.outline = outline;
        this.textSize = textSize;
        this.leaf = leaf;
    }

    /** Titles are equally large in all languages, and as large as their room allows. */
    void prepare(List<LeafColumn> columns) {
        for (double size : TypeScale.BOOK_TITLE) {
            titleSize = size;
            if (columns.stream().filter(LeafColumn::isTitle).allMatch(this::fits)) {
                return;
            }
        }
    }

    private boolean fits(LeafColumn column) {
        double height = 0;
        for (var words : column.words()) {
            height += gap(column, words)
                    + scratch(words, column.place().getWidth()).height();
        }
        return height <= column.place().getHeight();
    }

    private Box scratch(Words words, double width) {
        return new BlockSetter(new Setting(text, new Outline(), manner(words.role()), Double.MAX_VALUE))
                .stack(words.blocks(), Tag.root(), width);
    }

    void set(LeafColumn column, Words words, Tag parent) {
        text.at(List.of(leaf, language(words)));
        var setting = new Setting(text, outline, manner(words.role()), Double.MAX_VALUE);
        boxes.put(
                words,
                new BlockSetter(setting)
                        .stack(words.blocks(), parent, column.place().getWidth()));
    }

    private Manner manner(Role role) {
        return switch (role) {
            case TITLE -> onPicture(titleSize, Math.max(TypeScale.BOOK_SMALL, titleSize * 0.4));
            case TEXT -> manner(Math.max(textSize * 1.1, 13), textSize);
            case SMALL -> manner(TypeScale.BOOK_SMALL * 1.15, TypeScale.BOOK_SMALL);
        };
    }

    private static Manner manner(double heading, double body) {
        var step = TypeStep.heading(heading);
        return new Manner(step, step, step, TypeStep.text(body), body * 0.35, 0, Measures.WRITING_LINE);
    }

    /** A cover's title stands on its picture; a white edge keeps it apart from whatever that shows. */
    private static Manner onPicture(double heading, double body) {
        var step = TypeStep.heading(heading).onPicture(HALO * heading);
        return new Manner(
                step, step, step, TypeStep.bold(body).onPicture(HALO * body), body * 0.35, 0, Measures.WRITING_LINE);
    }

    private double gap(LeafColumn column, Words words) {
        if (words == column.words().getFirst()) {
            return 0;
        }
        return switch (words.role()) {
            case TITLE -> 0.1 * titleSize;
            case TEXT -> LANGUAGE_GAP * textSize;
            case SMALL -> LANGUAGE_GAP * TypeScale.BOOK_SMALL;
        };
    }

    /** @param free how far all may go up: on a page without pictures nothing but air stands over them */
    void draw(Canvas canvas, List<LeafColumn> columns, List<Rectangle2D> pictures, double free) {
        level(columns);
        double over = columns.stream()
                .mapToDouble(column ->
                        top(column, columns) + height(column) - column.place().getMaxY())
                .max()
                .orElse(0);
        double up = Math.clamp(over, 0, Math.max(0, free));
        columns.forEach(column -> draw(canvas, column, top(column, columns) - up, pictures));
    }

    /** What stands under headings beside each other begins on one level, however much air each language's heading needs. */
    private void level(List<LeafColumn> columns) {
        for (var column : columns) {
            var beside = columns.stream().filter(column::beginsBeside).toList();
            for (int i = 0; i < column.words().size(); i++) {
                level(column.words().get(i), i, beside);
            }
        }
    }

    private void level(Words words, int at, List<LeafColumn> beside) {
        for (int heading = 0; heading < box(words).headings(); heading++) {
            int index = heading;
            double drop = beside.stream()
                    .filter(column -> at < column.words().size())
                    .map(column -> box(column.words().get(at)))
                    .filter(other -> index < other.headings())
                    .mapToDouble(other -> other.drop(index))
                    .max()
                    .orElse(0);
            boxes.computeIfPresent(words, (same, stack) -> stack.dropped(index, drop));
        }
    }

    /** First lines of columns that begin beside each other are level. */
    private double top(LeafColumn column, List<LeafColumn> columns) {
        double level = columns.stream()
                .filter(column::beginsBeside)
                .mapToDouble(other -> box(other.words().getFirst()).baseline())
                .max()
                .orElse(0);
        return column.place().getY() + level - box(column.words().getFirst()).baseline();
    }

    private double height(LeafColumn column) {
        return column.words().stream()
                .mapToDouble(words -> gap(column, words) + box(words).height())
                .sum();
    }

    private Stack box(Words words) {
        return boxes.getOrDefault(words, NOTHING);
    }

    private void draw(Canvas canvas, LeafColumn column, double top, List<Rectangle2D> pictures) {
        double height = height(column);
        if (height > 0
                && !column.isTitle()
                && pictures.stream().anyMatch(picture -> picture.intersects(column.place()))) {
            var place = column.place();
            paper(canvas, new Rectangle2D.Double(place.getX(), top, place.getWidth(), height), PANEL, PANEL / 2);
        }
        double y = top;
        for (var words : column.words()) {
            y += gap(column, words);
            box(words).draw(canvas, column.place().getX(), y);
            y += box(words).height();
        }
        double over = y - column.place().getMaxY();
        if (over > 1) {
            overfull(column, over);
        }
    }

    /** Words over a picture stand on paper of their own, so that they can be read on any copy. */
    static void paper(Canvas canvas, Rectangle2D words, double beside, double over) {
        canvas.filledOutline(
                Shapes.rounded(
                        words.getX() - beside,
                        words.getY() - over,
                        words.getWidth() + 2 * beside,
                        words.getHeight() + 2 * over,
                        Measures.FRAME_RADIUS),
                Measures.BOX,
                Ink.INK,
                Ink.WHITE);
    }

    /** The last language is the one that stands over the edge; the lines are those of its size. */
    private void overfull(LeafColumn column, double over) {
        var words = column.words().getLast();
        var step = manner(words.role()).body();
        var first = firstText(words);
        if (first == null) {
            return;
        }
        double leading = step.leading(text.heights(first.language(), step));
        text.at(List.of(leaf, language(words)));
        text.overfull(List.of(Integer.toString((int) Math.ceil(over / leading))));
    }

    private static String language(Words words) {
        var first = firstText(words);
        return first == null ? "" : first.language().tag();
    }

    private static @org.jspecify.annotations.Nullable Text firstText(Words words) {
        for (var block : words.blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    return heading.text();
                }
                case Block.Paragraph paragraph -> {
                    return paragraph.text();
                }
                case Block.Items items
                when !items.items().isEmpty() -> {
                    return items.items().getFirst();
                }
                default -> {}
            }
        }
        return null;
    }
}
