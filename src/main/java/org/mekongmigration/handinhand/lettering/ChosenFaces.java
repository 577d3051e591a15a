package org.mekongmigration.handinhand.lettering;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was chosen, one face a language. */
interface ChosenFaces extends Repository<ChosenFace, String> {

    ChosenFace save(ChosenFace face);

    List<ChosenFace> findAllByOrderByLanguage();

    void deleteById(String language);
}
