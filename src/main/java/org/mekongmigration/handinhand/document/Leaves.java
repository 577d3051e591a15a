package org.mekongmigration.handinhand.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book: each leaf is one page.
 *
 * @param textSize nominal size of the running text in points, the same in all languages
 */
public record Leaves(List<Leaf> leaves, double textSize) implements Body {

    public Leaves {
        leaves = List.copyOf(leaves);
    }

    /**
     * One page of a book.
     *
     * @param name block id of the spread that it shows, or "cover", "questions", "credits"
     * @param areas in reading order
     * @param folio page number printed at its foot, once per language of the page; empty on covers
     */
    public record Leaf(String name, List<Area> areas, List<Text> folio) {
        public Leaf {
            areas = List.copyOf(areas);
            folio = List.copyOf(folio);
        }
    }

    /**
     * A part of a page, as shares (0..1) of its width and height, from the upper left.
     *
     * @param bleeds meets the page's edge; else the shares are of the page inside its margins
     */
    public record Area(double x, double y, double width, double height, boolean bleeds, Holding holding) {}

    public sealed interface Holding permits Image, Words {}

    /** @param source absent: an empty frame */
    public record Image(
            @Nullable PictureSource source, @Nullable Text alt, Focus focus) implements Holding {

        public Image(@Nullable PictureSource source, @Nullable Text alt) {
            this(source, alt, Focus.MIDDLE);
        }
    }

    /**
     * Which part of a picture its area shows: always as much as fills the area.
     *
     * @param x share (0..1) of the picture's width at the point that stands nearest to the area's middle
     * @param y the same of its height
     * @param zoom times larger than to fill the area; 1 or more
     */
    public record Focus(double x, double y, double zoom) {
        public static final Focus MIDDLE = new Focus(0.5, 0.5, 1);
    }

    /** Blocks of one language, set at the top of their area. */
    public record Words(Role role, List<Block> blocks) implements Holding {
        public Words {
            blocks = List.copyOf(blocks);
        }
    }

    public enum Role {
        TITLE,
        TEXT,
        SMALL
    }
}
