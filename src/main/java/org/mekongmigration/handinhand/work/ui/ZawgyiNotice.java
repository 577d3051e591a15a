package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Zawgyi;

/** Beside words that look like Zawgyi: as they stand, and as they would be in Unicode. The person chooses; nothing changes by itself. */
class ZawgyiNotice extends Div {

    private final Language language;
    private final Consumer<String> take;
    private String words = "";

    /** @param take is given the words in Unicode */
    ZawgyiNotice(Language language, Consumer<String> take) {
        this.language = language;
        this.take = take;
        addClassNames("other-text");
        getElement().setAttribute("role", "group");
        setVisible(false);
    }

    /** @param now the words of the place; those that were left as they are stay unmentioned until they change */
    void show(String now) {
        if (!now.equals(words)) {
            words = now;
            removeAll();
            var unicode = Zawgyi.inUnicode(now, language);
            setVisible(unicode.isPresent());
            unicode.ifPresent(this::offer);
        }
    }

    private void offer(String unicode) {
        getElement().setAttribute("aria-label", getTranslation("work.zawgyi.noticed"));
        var use = new Button(getTranslation("work.zawgyi.take"), click -> take.accept(unicode));
        var leave = new Button(getTranslation("work.zawgyi.leave"), click -> setVisible(false));
        use.addThemeVariants(ButtonVariant.SMALL);
        leave.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(use, leave);
        buttons.addClassName("row");
        add(
                new Span(getTranslation("work.zawgyi.noticed")),
                new Span(getTranslation("work.zawgyi.before")),
                words(words),
                new Span(getTranslation("work.zawgyi.after")),
                words(unicode),
                buttons);
    }

    private Div words(String text) {
        var div = new Div(text);
        div.addClassName("words");
        div.getElement().setAttribute("lang", language.tag());
        return div;
    }
}
