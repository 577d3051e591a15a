package org.mekongmigration.handinhand.lettering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lettering.InstallationFaces;
import org.mekongmigration.handinhand.lettering.LetteringRoutes;
import org.mekongmigration.handinhand.lettering.SampleWords;
import org.mekongmigration.handinhand.lettering.ui.FaceField.Letters;

/** In which letters everything is printed here, language by language. */
@Route(LetteringRoutes.LETTERS)
@HelpTopic("letters")
@Menu(title = "lettering.menu", order = 95, icon = "strong")
@RolesAllowed("REVIEWER")
class LettersView extends Main implements HasDynamicTitle {

    private final InstallationFaces faces;

    LettersView(InstallationFaces faces, Printing printing) {
        this.faces = faces;
        addClassNames("page", "letters");
        var head = new Div(new H1(getTranslation("lettering.menu")), new Paragraph(getTranslation("lettering.text")));
        head.addClassName("page-head");
        var all = new Div();
        all.addClassName("letters-of-languages");
        var chosen = faces.choice();
        for (var language : SampleWords.languages()) {
            var field = FaceField.ofInstallation(language, printing);
            field.setValue(new Letters(chosen.typeface(language)));
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    choose(language, change.getValue());
                }
            });
            var card = new Div(field);
            card.addClassName("surface");
            all.add(card);
        }
        add(head, all);
    }

    private void choose(Language language, Letters letters) {
        var typeface = letters.typeface();
        if (typeface != null) {
            faces.choose(language, typeface);
            ErrorNotice.tell(getTranslation("lettering.chosen", language.ownName(), typeface.ownName()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lettering.page", getTranslation("lettering.menu"));
    }
}
