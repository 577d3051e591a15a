package org.mekongmigration.handinhand.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

@ViewPackages(classes = PictureFieldTest.class) // the views of the product need its beans
class PictureFieldTest extends BrowserlessTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Picture LAKE =
            new Picture("pictures/lake.png", HASH, Localized.of(Language.ENGLISH, "A lake"), "Nok", "CC BY 4.0", false);

    private PictureField field;

    @BeforeEach
    void put() {
        field = new PictureField(file -> null, new Div("fields for the alternative text"));
        UI.getCurrent().add(field);
    }

    @Test
    void asksForNothingWhileThereIsNoPicture() {
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(find(Image.class).exists()).isFalse();
    }

    @Test
    void showsTheSmallPictureAndWhatIsKnownOfIt() {
        field.setValue(LAKE);
        assertThat(find(Image.class).single().getSrc()).isEqualTo("pictures/" + HASH + "/small");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Nok");
        assertThat(find(ComboBox.class).single().getValue()).isEqualTo("CC BY 4.0");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void keepsTheRestWhenOneThingIsChanged() {
        field.setValue(LAKE);
        test(find(Checkbox.class).single()).click();
        assertThat(field.getValue())
                .isEqualTo(new Picture(LAKE.file(), LAKE.hash(), LAKE.alt(), LAKE.maker(), LAKE.licence(), true));
    }

    @Test
    void takesAnAgreementInOnesOwnWords() {
        field.setValue(LAKE);
        test(find(ComboBox.class).single()).selectItem("CC0 1.0");
        assertThat(field.getValue().licence()).isEqualTo("CC0 1.0");
    }

    @Test
    void takesThePictureOut() {
        field.setValue(LAKE);
        test(find(Button.class).withClassName("picture-removal").single()).click();
        assertThat(field.getValue()).isNull();
        assertThat(find(Image.class).exists()).isFalse();
    }
}
