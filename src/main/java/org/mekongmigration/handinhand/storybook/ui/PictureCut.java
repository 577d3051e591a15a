package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.mekongmigration.handinhand.storybook.PictureFrame;
import org.mekongmigration.handinhand.storybook.Storybook.Focus;

/** The whole picture with the frame that its page shows of it: drawn with the pointer, or moved by three sliders. */
@Tag("picture-cut")
@JsModule("./storybook/picture-cut.ts")
class PictureCut extends Component {

    PictureCut() {
        getElement().setProperty("largest", Focus.LARGEST);
        word("across");
        word("down");
        word("zoom");
        word("whole");
        word("reset");
    }

    private void word(String which) {
        getElement()
                .setProperty(
                        "word" + Character.toUpperCase(which.charAt(0)) + which.substring(1),
                        getTranslation("storybook.cut." + which));
    }

    /** @param address of the picture, small */
    void show(String address, PictureFrame frame, Focus focus) {
        getElement().setProperty("picture", address);
        getElement().setProperty("ratio", frame.picture());
        getElement().setProperty("room", frame.room());
        getElement().setProperty("across", focus.across());
        getElement().setProperty("down", focus.down());
        getElement().setProperty("zoom", focus.zoom() == null ? 100 : focus.zoom());
    }

    void onCut(ComponentEventListener<Cut> listener) {
        addListener(Cut.class, listener);
    }

    /** Somebody wants to see another part. */
    @DomEvent("picture-cut")
    public static final class Cut extends ComponentEvent<PictureCut> {

        private final Focus focus;

        /** Called by the framework. */
        public Cut(
                PictureCut source,
                boolean fromClient,
                @EventData("event.detail.across") int across,
                @EventData("event.detail.down") int down,
                @EventData("event.detail.zoom") int zoom) {
            super(source, fromClient);
            int enlarged = Math.clamp(zoom, 100, Focus.LARGEST);
            focus = new Focus(Math.clamp(across, 0, 100), Math.clamp(down, 0, 100), enlarged == 100 ? null : enlarged);
        }

        Focus focus() {
            return focus;
        }
    }
}
