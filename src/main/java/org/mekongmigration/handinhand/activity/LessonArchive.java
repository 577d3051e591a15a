package org.mekongmigration.handinhand.activity;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said after lessons out of one database and into another. */
@Service
@Transactional
public class LessonArchive {

    private final TaughtLessons lessons;
    private final EntityManager entities;

    LessonArchive(TaughtLessons lessons, EntityManager entities) {
        this.lessons = lessons;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public List<ArchivedLesson> all() {
        return lessons.findAllByOrderById().stream().map(TaughtLesson::archived).toList();
    }

    /** Into a database that has none, after people and works. */
    public void bring(List<ArchivedLesson> brought) {
        brought.forEach(lesson -> entities.persist(new TaughtLesson(lesson)));
        entities.flush();
    }
}
