package org.mekongmigration.handinhand.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All that reviewers ever said at a place. */
interface PlaceComments extends Repository<PlaceComment, String> {

    PlaceComment save(PlaceComment comment);

    void delete(PlaceComment comment);

    Optional<PlaceComment> findById(String id);

    boolean existsBySubmission(String submission);

    long countBySubmissionInAndSettledAtIsNull(Collection<String> submissions);

    List<PlaceComment> findBySubmissionInOrderByWrittenAtAscIdAsc(Collection<String> submissions);

    List<PlaceComment> findByAuthor(String author);
}
