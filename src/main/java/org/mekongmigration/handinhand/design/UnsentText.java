package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A field whose words are kept in the browser from the first key until the server has committed them. A view shows what is
 * saved ({@link #show}), saves what is typed ({@link #onTyped}) and says so after the commit ({@link #acknowledge}). Words that an
 * earlier visit could not send come back by themselves if nobody changed the text since; else both are shown and the person
 * chooses.
 *
 * @param <F> the field inside: a TextField, a TextArea or a {@link ProseField}
 */
@Tag("unsent-text")
@JsModule("./unsent-text.ts")
public class UnsentText<F extends AbstractField<?, String>> extends Component implements HasStyle {

    private static final int LAZY = 600;
    private static final String TEXT = "event.detail.text";
    private static final String SAME = "event.detail.same";

    private final UnsentPlace place;
    private final F field;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private boolean asking;

    UnsentText(UnsentPlace place, F field) {
        this.place = place;
        this.field = field;
        getElement().setProperty("place", place.toString());
        getElement().setProperty("base", Fingerprint.of(field.getValue()));
        getElement().appendChild(field.getElement());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(change.getValue());
            }
        });
        getElement()
                .addEventListener(
                        "unsent-found",
                        event -> found(
                                event.getEventData().get(TEXT).asString(),
                                event.getEventData().get(SAME).asBoolean()))
                .addEventData(TEXT)
                .addEventData(SAME);
        getElement().addEventListener("unsent-full", event -> ErrorNotice.warn(getTranslation("design.unsent.full")));
    }

    /** One line of words. */
    public static UnsentText<TextField> line(UnsentPlace place, String label) {
        return new UnsentText<>(place, lazily(new TextField(label)));
    }

    /** Several lines of plain words; the field grows with them. */
    public static UnsentText<TextArea> lines(UnsentPlace place, String label) {
        var area = new TextArea(label);
        area.setMinRows(2);
        return new UnsentText<>(place, lazily(area));
    }

    /** Running text with marks and lists; its value is the JSON of {@link ProseTree}. */
    public static UnsentText<ProseField> prose(UnsentPlace place, String label) {
        return new UnsentText<>(place, new ProseField(label, place.language()));
    }

    private static <T extends HasValueChangeMode> T lazily(T field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(LAZY);
        return field;
    }

    UnsentPlace place() {
        return place;
    }

    public F field() {
        return field;
    }

    /** Shows what is saved. It counts as acknowledged; listeners hear nothing. */
    public void show(String saved) {
        field.setValue(saved);
        getElement().setProperty("base", Fingerprint.of(saved));
    }

    /** Hears what the person typed, and what came back from an earlier visit. */
    public Registration onTyped(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** These words are committed: the browser may let go of them, unless newer ones were typed meanwhile. */
    public void acknowledge(String committed) {
        getElement().callJsFunction("acknowledge", Fingerprint.of(committed));
    }

    private void found(String kept, boolean nobodyChangedTheSaved) {
        if (nobodyChangedTheSaved) {
            use(kept);
        } else if (!asking) { // a field that is moved on its page finds its words twice
            asking = true;
            var both = new UnsentFound(this, kept);
            both.addOpenedChangeListener(change -> asking = change.isOpened());
            both.open();
        }
    }

    void use(String kept) {
        field.setValue(kept);
        tell(kept);
    }

    void drop() {
        getElement().callJsFunction("drop");
    }

    private void tell(String words) {
        List.copyOf(listeners).forEach(listener -> listener.accept(words));
    }
}
