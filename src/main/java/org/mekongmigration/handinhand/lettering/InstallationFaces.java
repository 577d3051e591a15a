package org.mekongmigration.handinhand.lettering;

import java.util.LinkedHashMap;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of each language here: everybody's paper is set in them, reviewers choose them. One method is one transaction. */
@Service
@Transactional
public class InstallationFaces {

    private final ChosenFaces faces;
    private final SignedIn signedIn;

    InstallationFaces(ChosenFaces faces, SignedIn signedIn) {
        this.faces = faces;
        this.signedIn = signedIn;
    }

    /** Asked for every document: it holds from the next one on. */
    @Transactional(readOnly = true)
    public FaceChoice choice() {
        var chosen = new LinkedHashMap<Language, Typeface>();
        faces.findAllByOrderByLanguage().forEach(face -> chosen.put(face.language(), face.typeface()));
        return new FaceChoice(chosen);
    }

    /** @throws IllegalArgumentException if the face lacks the letters of the language: no screen offers it */
    public void choose(Language language, Typeface typeface) {
        signedIn.require(Role.REVIEWER);
        if (!Typeface.of(language).contains(typeface)) {
            throw new IllegalArgumentException(typeface + " has no letters for " + language);
        }
        if (typeface == Typeface.usual(language)) {
            faces.deleteById(language.tag());
        } else {
            faces.save(new ChosenFace(language, typeface));
        }
    }
}
