package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The frame of an editor: a bar, then list, work and inspector beside one another. On a narrow screen the inspector lies over the
 * work when it is opened; on a phone one of the three is seen at a time, chosen at the foot.
 */
public class EditorFrame extends Div {

    /** A part of the frame. */
    public enum Pane {
        LIST,
        WORK,
        INSPECTOR
    }

    private final Main panes = new Main();
    private final Nav foot = new Nav();
    private final Map<Pane, Div> insides = new EnumMap<>(Pane.class);
    private final Map<Pane, Button> choices = new EnumMap<>(Pane.class);

    public EditorFrame(Bar bar) {
        addClassName("editor-frame");
        panes.addClassName("panes");
        foot.addClassNames("bottom-bar", "pane-bar");
        foot.setAriaLabel(getTranslation("design.page.parts"));
        add(bar, panes, foot);
        open(Pane.WORK);
    }

    /** Adds a part under its name in the reader's language; in the order list, work, inspector. */
    public EditorFrame with(Pane pane, Glyph glyph, String name, Component... inside) {
        // one landmark around all three: on a phone each is seen alone, and a page without a main part is no page
        var frame = new Section();
        var content = new Div(inside);
        frame.getElement().appendChild(content.getElement());
        frame.getElement().setAttribute("aria-label", name);
        frame.getElement().setAttribute("class", "pane " + nameOf(pane));
        insides.put(pane, content);
        if (pane == Pane.INSPECTOR) {
            var close = new IconButton(Glyph.CLOSE, getTranslation("design.close"), click -> open(Pane.WORK));
            close.addClassName("close-inspector");
            frame.getElement().insertChild(0, close.getElement());
        }
        panes.add(frame);
        panes.addClassName("with-" + nameOf(pane));
        var choice = new Button(name, glyph.icon(), click -> open(pane));
        choices.put(pane, choice);
        foot.add(choice);
        open(Pane.WORK);
        return this;
    }

    /** Adds something at the end of a part. */
    public void add(Pane pane, Component more) {
        var content = insides.get(pane);
        if (content != null) {
            content.add(more);
        }
    }

    /** Puts other things into a part. */
    public void show(Pane pane, Component... inside) {
        var content = insides.get(pane);
        if (content != null) {
            content.removeAll();
            content.add(inside);
        }
    }

    /** Brings a part forward where not all have room. */
    public final void open(Pane pane) {
        for (var each : Pane.values()) {
            panes.getElement().getClassList().set("open-" + nameOf(each), each == pane);
        }
        choices.forEach((each, choice) -> {
            choice.getElement().setAttribute("aria-pressed", String.valueOf(each == pane));
            choice.getElement().getClassList().set("here", each == pane);
        });
    }

    private static String nameOf(Pane pane) {
        return pane.name().toLowerCase(Locale.ROOT);
    }
}
