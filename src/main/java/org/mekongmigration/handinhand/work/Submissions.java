package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions that were ever handed in. */
interface Submissions extends Repository<Submission, String> {

    Submission save(Submission submission);

    Optional<Submission> findById(String id);

    /** So that the work is locked before the submission is read. */
    @Query("select s.work from Submission s where s.id = :id")
    Optional<String> workOf(String id);

    Optional<Submission> findFirstByWorkAndState(String work, State state);

    List<Submission> findByWorkOrderBySubmittedAtAscIdAsc(String work);

    @Query("""
            select s from Submission s, Work w where w.id = s.work and w.binnedAt is null
            and s.state = org.mekongmigration.handinhand.work.SubmissionFacts.State.WAITING
            order by s.submittedAt, s.id""")
    List<Submission> waiting();

    @Query("""
            select count(s) from Submission s, Work w where w.id = s.work and w.binnedAt is null
            and s.state = org.mekongmigration.handinhand.work.SubmissionFacts.State.WAITING""")
    long countWaiting();

    /** What was sent back to somebody and not handed in since. */
    @Query("""
            select s from Submission s, Work w where w.id = s.work and w.binnedAt is null and s.submittedBy = :person
            and s.state = org.mekongmigration.handinhand.work.SubmissionFacts.State.SENT_BACK
            and not exists (select 1 from Submission later where later.work = s.work and later.submittedAt > s.submittedAt)
            order by s.decidedAt desc, s.id""")
    List<Submission> sentBackTo(String person);

    List<Submission> findBySubmittedByOrDecidedBy(String submittedBy, String decidedBy);
}
