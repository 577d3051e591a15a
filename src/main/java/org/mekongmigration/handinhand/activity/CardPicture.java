package org.mekongmigration.handinhand.activity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Picture;

/** The picture of one card. A picture belongs to the activity: several cards may show the same. */
public record CardPicture(BlockId set, BlockId card) {

    /** The name of its picture among the activity's; absent while it has none. */
    public Optional<BlockId> name(Activity activity) {
        return activity.printables().stream()
                .filter(it -> it.id().equals(set))
                .flatMap(it -> it instanceof CardSet cards ? cards.cards().stream() : null)
                .filter(it -> it.id().equals(card))
                .map(Card::picture)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public @Nullable Picture picture(Activity activity) {
        return name(activity).map(activity.pictures()::get).orElse(null);
    }

    /**
     * Takes what was brought in or said of the picture here. Other bytes are another picture: where the old one is shown on
     * another card too, it stays there. Alternative texts are written beside, so those of the activity count as long as the
     * picture is the same.
     *
     * @param given absent: there is none here any more
     */
    public Activity take(Activity activity, @Nullable Picture given, Supplier<BlockId> freshName) {
        var name = name(activity);
        var before = picture(activity);
        if (given == null) {
            return show(activity, null);
        }
        if (before != null && Objects.equals(before.hash(), given.hash())) {
            var said = new Picture(
                    before.file(), given.hash(), before.alt(), given.maker(), given.licence(), given.showsPerson());
            return Edit.set(activity, place(name.orElseThrow()), said);
        }
        var fresh = freshName.get();
        return show(Edit.set(activity, place(fresh), given), fresh);
    }

    /** What no card shows any more leaves the activity. */
    private Activity show(Activity activity, @Nullable BlockId name) {
        var before = name(activity);
        var changed = Edit.set(
                activity, new Place(List.of("printables", set.value(), "cards", card.value(), "picture")), name);
        return before.filter(it -> !isShown(changed, it))
                .map(it -> Edit.set(changed, place(it), null))
                .orElse(changed);
    }

    private static boolean isShown(Activity activity, BlockId name) {
        return activity.printables().stream()
                .flatMap(it -> it instanceof CardSet cards ? cards.cards().stream() : null)
                .anyMatch(it -> name.equals(it.picture()));
    }

    private static Place place(BlockId name) {
        return new Place(List.of("pictures", name.value()));
    }
}
