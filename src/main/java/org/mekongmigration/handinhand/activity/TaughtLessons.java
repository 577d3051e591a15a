package org.mekongmigration.handinhand.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All lessons that teachers have said something about. */
interface TaughtLessons extends Repository<TaughtLesson, String> {

    TaughtLesson save(TaughtLesson lesson);

    void delete(TaughtLesson lesson);

    Optional<TaughtLesson> findById(String id);

    List<TaughtLesson> findByPlanAndTeacherOrderByTaughtOnDescWrittenAtDesc(String plan, String teacher);

    List<TaughtLesson> findByTeacher(String teacher);

    List<TaughtLesson> findByPlan(String plan);

    @Query("""
            select distinct l from TaughtLesson l join l.activities a where a.activity = :activity
            order by l.taughtOn desc, l.writtenAt desc""")
    List<TaughtLesson> withActivity(String activity);

    List<TaughtLesson> findAllByOrderById();
}
