package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who has marked what. */
interface Bookmarks extends Repository<Bookmark, Bookmark.Id> {

    Bookmark save(Bookmark bookmark);

    void delete(Bookmark bookmark);

    Optional<Bookmark> findById(Bookmark.Id id);

    boolean existsById(Bookmark.Id id);

    List<Bookmark> findByIdPerson(String person);

    List<Bookmark> findByIdWorkOrderByIdPerson(String work);

    void deleteByIdPerson(String person);
}
