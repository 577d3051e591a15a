package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.CardPicture;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.media.ui.Arrival;
import org.mekongmigration.handinhand.media.ui.PictureField;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The picture of a card, folded away until somebody wants it: a set has up to a hundred cards. */
class CardPictureField extends Composite<Details> {

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final Arrival arrival;
    private final CardPicture place;
    private Optional<BlockId> shown = Optional.empty();
    private @Nullable PictureField field;

    CardPictureField(Desk<Activity> desk, PlaceFields<Activity> fields, Arrival arrival, CardPicture place) {
        this.desk = desk;
        this.fields = fields;
        this.arrival = arrival;
        this.place = place;
        summary();
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show();
            }
        });
        desk.onChange(this::show);
    }

    private void summary() {
        var there = place.picture(desk.content()) != null;
        getContent().setSummaryText(getTranslation(there ? "activity.card.picture" : "activity.card.picture.none"));
    }

    private void show() {
        summary();
        if (!getContent().isOpened()) {
            return;
        }
        var name = place.name(desk.content());
        var picture = place.picture(desk.content());
        if (field == null || !name.equals(shown)) {
            shown = name;
            build(name, picture);
        } else {
            field.follow(picture);
        }
    }

    private void build(Optional<BlockId> name, @Nullable Picture picture) {
        var alt = new Div();
        name.ifPresent(it -> alt.add(fields.line(getTranslation("activity.card.alt"), "pictures", it.value(), "alt")));
        var made = new PictureField(arrival, alt);
        made.setValue(picture);
        made.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.change(activity -> place.take(activity, change.getValue(), FreshIds::next));
            }
        });
        field = made;
        getContent().removeAll();
        getContent().add(made);
    }
}
