package org.mekongmigration.handinhand.storybook;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.storybook.Storybook.Cover;
import org.mekongmigration.handinhand.storybook.Storybook.Focus;

/**
 * A place of a book that shows a picture. A picture belongs to the book: several places may show the same.
 *
 * @param spread absent: the cover
 */
public record PicturePlace(@Nullable BlockId spread) {

    public static final PicturePlace COVER = new PicturePlace(null);

    /** The name of its picture among the book's; absent while it has none. */
    public @Nullable BlockId shown(Storybook book) {
        if (spread == null) {
            return book.cover() == null ? null : book.cover().picture();
        }
        return book.spreads().stream()
                .filter(each -> each.id().equals(spread))
                .map(Storybook.Spread::picture)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public @Nullable Picture picture(Storybook book) {
        var name = shown(book);
        return name == null ? null : book.pictures().get(name);
    }

    /** What is seen of the picture here. */
    public Focus focus(Storybook book) {
        var focus = spread == null
                ? book.cover() == null ? null : book.cover().focus()
                : book.spreads().stream()
                        .filter(each -> each.id().equals(spread))
                        .map(Storybook.Spread::focus)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return Objects.requireNonNullElse(focus, Focus.MIDDLE);
    }

    /** Shows another part of the picture here; its middle, as much as fits, is not written down. */
    public Storybook focus(Storybook book, Focus focus) {
        var kept = focus.equals(Focus.MIDDLE) ? null : focus;
        if (spread != null) {
            return Edit.set(book, new Place(List.of("spreads", spread.value(), "focus")), kept);
        }
        return book.cover() == null ? book : Edit.set(book, new Place(List.of("cover", "focus")), kept);
    }

    /** Shows one of the book's pictures here. What was seen of another one says nothing about it. */
    public Storybook show(Storybook book, @Nullable BlockId name) {
        var before = shown(book);
        if (Objects.equals(before, name)) {
            return book;
        }
        var changed = spread == null
                ? Edit.set(book, new Place(List.of("cover")), name == null ? null : new Cover(name, null))
                : focus(Edit.set(book, new Place(List.of("spreads", spread.value(), "picture")), name), Focus.MIDDLE);
        return before == null || uses(changed, before) > 0 ? changed : Edit.set(changed, picturePlace(before), null);
    }

    /**
     * Takes what was brought in or said of the picture here. Other bytes are another picture: where the old one is shown
     * elsewhere too, it stays there. Alternative texts are written beside, so those of the book count as long as the picture
     * is the same.
     *
     * @param given absent: there is none here any more
     */
    public Storybook take(Storybook book, @Nullable Picture given, Supplier<BlockId> freshName) {
        if (given == null) {
            return show(book, null);
        }
        var name = shown(book);
        var before = picture(book);
        if (name == null || before == null) {
            return brought(book, given, freshName.get());
        }
        if (Objects.equals(before.hash(), given.hash())) {
            return Edit.set(book, picturePlace(name), withAlt(given, before));
        }
        return uses(book, name) > 1
                ? brought(book, given, freshName.get())
                : focus(Edit.set(book, picturePlace(name), given), Focus.MIDDLE);
    }

    private Storybook brought(Storybook book, Picture picture, BlockId name) {
        return show(Edit.set(book, picturePlace(name), picture), name);
    }

    private static Picture withAlt(Picture given, Picture before) {
        return new Picture(
                before.file(), given.hash(), before.alt(), given.maker(), given.licence(), given.showsPerson());
    }

    private static Place picturePlace(BlockId name) {
        return new Place(List.of("pictures", name.value()));
    }

    private static long uses(Storybook book, BlockId name) {
        long pages = book.spreads().stream()
                .filter(each -> name.equals(each.picture()))
                .count();
        return name.equals(COVER.shown(book)) ? pages + 1 : pages;
    }
}
