package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.language.Language;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(classes = Glyph.class) // no view lives here
class UnsentTextTest extends BrowserlessTest {

    private final List<String> typed = new ArrayList<>();
    private UnsentText<TextField> text;

    @BeforeEach
    void standsOnAPage() {
        text = UnsentText.line(new UnsentPlace("person", "work/1", "s1.say", Language.THAI), "Say");
        text.onTyped(typed::add);
        UI.getCurrent().add(text);
    }

    @Test
    void keepsWordsUnderPersonWorkBlockAndLanguage() {
        assertThat(text.getElement().getProperty("place")).isEqualTo("person/work%2F1/s1.say/th");
    }

    @Test
    void tellsWhatIsTypedAndNotWhatIsShown() {
        text.show("saved");
        test(text.field()).setValue("saved and more");
        assertThat(typed).containsExactly("saved and more");
        assertThat(text.getElement().getProperty("base")).isEqualTo(Fingerprint.of("saved"));
    }

    @Test
    void bringsBackByItselfWhatAnEarlierVisitCouldNotSend() {
        text.show("saved");
        found("saved and more", true);
        assertThat(text.field().getValue()).isEqualTo("saved and more");
        assertThat(typed).containsExactly("saved and more");
    }

    @Test
    void showsBothTextsWhenTheSavedOneHasChangedMeanwhile() {
        text.show("saved by another");
        found("mine", false);
        found("mine", false); // as a field that is moved on its page says
        assertThat(typed).isEmpty();
        assertThat(find(Dialog.class).all()).hasSize(1);
        test(find(Button.class)
                        .withCondition(button -> button.getThemeNames().contains("primary"))
                        .single())
                .click();
        assertThat(text.field().getValue()).isEqualTo("mine");
        assertThat(typed).containsExactly("mine");
    }

    private void found(String kept, boolean same) {
        var data = JsonMapper.builder().build().createObjectNode();
        data.put("event.detail.text", kept);
        data.put("event.detail.same", same);
        text.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(text.getElement(), "unsent-found", data));
    }
}
