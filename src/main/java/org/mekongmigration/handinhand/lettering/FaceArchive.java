package org.mekongmigration.handinhand.lettering;

import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of an installation out of one database and into another. */
@Service
@Transactional
public class FaceArchive {

    private final ChosenFaces faces;

    FaceArchive(ChosenFaces faces) {
        this.faces = faces;
    }

    @Transactional(readOnly = true)
    public List<ArchivedFace> all() {
        return faces.findAllByOrderByLanguage().stream()
                .map(face ->
                        new ArchivedFace(face.language().tag(), face.typeface().name()))
                .toList();
    }

    public void bring(List<ArchivedFace> brought) {
        brought.forEach(
                face -> faces.save(new ChosenFace(new Language(face.language()), Typeface.valueOf(face.typeface()))));
    }
}
