package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** Says what happened, what is safe and what to do: as a part of a view, or as a notice that stays until it is closed. */
public class ErrorNotice extends Div {

    public ErrorNotice(String happened, String safe, String toDo) {
        addClassNames("notice", "error-notice");
        getElement().setAttribute("role", "alert");
        add(Glyph.WARNING.icon(), new Div(new H2(happened), new Paragraph(safe), new Paragraph(toDo)));
    }

    /** A notice over the view, until the person closes it. */
    public static void warn(String words) {
        show(words, "warning", 0);
    }

    /** A notice over the view that goes by itself; for what went well. */
    public static void tell(String words) {
        show(words, "success", 4000);
    }

    private static void show(String words, String theme, int milliseconds) {
        var notification = new Notification();
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.getElement().getThemeList().add(theme);
        var text = new Div(words);
        notification.add(text);
        if (milliseconds == 0) {
            notification.setAssertive(true);
            notification.add(
                    new IconButton(Glyph.CLOSE, text.getTranslation("design.close"), click -> notification.close()));
        }
        notification.open();
    }
}
