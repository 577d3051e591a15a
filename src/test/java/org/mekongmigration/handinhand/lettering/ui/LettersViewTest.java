package org.mekongmigration.handinhand.lettering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.lettering.InstallationFaces;
import org.mekongmigration.handinhand.lettering.SampleWords;
import org.mekongmigration.handinhand.lettering.ui.FaceField.Letters;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class LettersViewTest extends SpringBrowserlessTest {

    @Autowired
    private InstallationFaces faces;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        people.acts(Role.REVIEWER, null);
        faces.choose(Language.BURMESE, Typeface.PADAUK_BOOK);
        people.nobodyActs();
    }

    @Test
    void showsEachLanguageThatHasSeveralFacesAndKeepsWhatIsChosen() {
        people.acts(Role.REVIEWER, null);
        navigate(LettersView.class);
        var fields = find(FaceField.class).all();
        assertThat(fields)
                .extracting(FaceField::getLabel)
                .containsExactlyElementsOf(
                        SampleWords.languages().stream().map(Language::ownName).toList());
        var burmese = fields.get(SampleWords.languages().indexOf(Language.BURMESE));
        assertThat(burmese.getValue()).isEqualTo(new Letters(Typeface.PADAUK_BOOK));

        give(burmese, new Letters(Typeface.NOTO_SANS_MYANMAR));

        assertThat(faces.choice()).isEqualTo(FaceChoice.USUAL.with(Language.BURMESE, Typeface.NOTO_SANS_MYANMAR));
        navigate(LettersView.class);
        assertThat(find(FaceField.class).all())
                .extracting(AbstractField::getValue)
                .contains(new Letters(Typeface.NOTO_SANS_MYANMAR));
    }

    private static void give(FaceField field, Letters value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }
}
