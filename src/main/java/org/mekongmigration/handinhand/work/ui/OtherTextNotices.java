package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.work.KeptOther;
import org.mekongmigration.handinhand.work.OtherTexts;
import org.mekongmigration.handinhand.work.WorkRejected;

/** All other texts of one work: each at the field of its place; those whose place has no field stand together in {@link #rest()}. */
public class OtherTextNotices {

    private final Desk<?> desk;
    private final OtherTexts texts;
    private final Map<String, Div> places = new HashMap<>();
    private final Div rest = new Div();
    private Set<String> shown = new HashSet<>();

    public OtherTextNotices(Desk<?> desk, OtherTexts texts) {
        this.desk = desk;
        this.texts = texts;
        rest.addClassName("other-texts");
        desk.onChange(this::refresh);
    }

    /** Where the notices about a place stand; a form that is built anew asks again. */
    public Component at(String place) {
        var slot = new Div();
        slot.addAttachListener(attached -> showRestSoon());
        slot.addDetachListener(gone -> showRestSoon());
        places.put(place, slot);
        fill(place, slot);
        return slot;
    }

    /** Notices without a field of their own, for the head of the form. */
    public Component rest() {
        showRestSoon();
        return rest;
    }

    /** When it is known which forms stand on the screen. */
    private void showRestSoon() {
        if (!others().isEmpty()) {
            rest.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(rest, context -> showRest()));
        }
    }

    private void refresh() {
        var now = desk.opened().others().stream().map(KeptOther::id).collect(Collectors.toSet());
        if (!now.equals(shown)) {
            shown = now;
            places.forEach(this::fill);
            showRest();
        }
    }

    private void fill(String place, Div slot) {
        slot.removeAll();
        others().stream()
                .filter(other -> OtherTextNotice.place(other).equals(place))
                .forEach(other -> slot.add(new OtherTextNotice(other, this::choose)));
    }

    private void showRest() {
        rest.removeAll();
        others().stream()
                .filter(other -> !isOnScreen(OtherTextNotice.place(other)))
                .forEach(other -> rest.add(new OtherTextNotice(other, this::choose)));
    }

    /** A form that was taken away has left its slot behind. */
    private boolean isOnScreen(String place) {
        var slot = places.get(place);
        return slot != null && slot.isAttached();
    }

    private void choose(KeptOther other, boolean take) {
        try {
            desk.replace(take ? texts.take(other.id()) : texts.leave(other.id()));
        } catch (WorkRejected e) {
            WorkWords.tell(e, rest);
        }
    }

    private List<KeptOther> others() {
        return desk.opened().others();
    }
}
