package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All other texts that were kept. */
interface KeptTexts extends Repository<KeptText, String> {

    KeptText save(KeptText text);

    void delete(KeptText text);

    Optional<KeptText> findById(String id);

    List<KeptText> findByWorkOrderById(String work);

    List<KeptText> findByWorkAndSettledAtIsNullOrderByKeptAt(String work);
}
