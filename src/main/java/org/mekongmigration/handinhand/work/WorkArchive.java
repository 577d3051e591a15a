package org.mekongmigration.handinhand.work;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out of one database and into another, with all that was ever kept of them. A work at a time: all may be large. */
@Service
@Transactional
public class WorkArchive {

    private final Works works;
    private final Revisions revisions;
    private final Drafts drafts;
    private final KeptTexts keptTexts;
    private final NamedColleagues named;
    private final Bookmarks bookmarks;
    private final Submissions submissions;
    private final PlaceComments comments;
    private final WorkContents contents;
    private final WorkNumberRows numbers;
    private final EntityManager entities;

    WorkArchive(
            Works works,
            Revisions revisions,
            Drafts drafts,
            KeptTexts keptTexts,
            NamedColleagues named,
            Bookmarks bookmarks,
            Submissions submissions,
            PlaceComments comments,
            WorkContents contents,
            WorkNumberRows numbers,
            EntityManager entities) {
        this.works = works;
        this.revisions = revisions;
        this.drafts = drafts;
        this.keptTexts = keptTexts;
        this.named = named;
        this.bookmarks = bookmarks;
        this.submissions = submissions;
        this.comments = comments;
        this.contents = contents;
        this.numbers = numbers;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public List<String> ids() {
        return works.ids();
    }

    /** Where the contents of one work go to, as JSON of the content format, before the work itself is answered. */
    public interface Contents {

        void revision(int number, String json);

        void draft(int position, String json);
    }

    @Transactional(readOnly = true)
    public ArchivedWork read(String id, Contents into) {
        var work = works.findById(id).orElseThrow();
        var kept = revisions.ids(id).stream()
                .map(revision -> {
                    var found = revisions.findById(revision).orElseThrow();
                    into.revision(found.number(), found.content());
                    entities.detach(found);
                    return found.archived();
                })
                .toList();
        var mine = drafts.ofWork(id);
        for (int position = 0; position < mine.size(); position++) {
            into.draft(position, mine.get(position).content());
        }
        var others = keptTexts.findByWorkOrderById(id).stream()
                .map(KeptText::archived)
                .toList();
        var colleagues = named.findByIdWorkOrderByIdColleague(id).stream()
                .map(NamedColleague::archived)
                .toList();
        var marked = bookmarks.findByIdWorkOrderByIdPerson(id).stream()
                .map(Bookmark::archived)
                .toList();
        var handedIn = submissions.findByWorkOrderBySubmittedAtAscIdAsc(id).stream()
                .map(submission -> submission.archived(
                        comments.findBySubmissionInOrderByWrittenAtAscIdAsc(List.of(submission.id())).stream()
                                .map(PlaceComment::archived)
                                .toList()))
                .toList();
        var archived = work.archived(
                kept,
                mine.stream().map(Draft::archived).toList(),
                others,
                colleagues,
                marked,
                handedIn,
                numbers.findByWork(id).map(WorkNumber::number).orElse(null));
        entities.clear();
        return archived;
    }

    /**
     * Into a database that has no such work.
     *
     * @param revision the content of a revision by its number
     * @param draft the content of a draft by its position
     * @throws org.mekongmigration.handinhand.content.FormatRejected if a content is none of the format
     */
    public void bring(ArchivedWork archived, Function<Integer, String> revision, Function<Integer, String> draft) {
        var id = new WorkId(archived.id());
        entities.persist(new Work(archived));
        if (archived.shortNumber() != null) {
            numbers.bring(archived.shortNumber(), archived.id());
        } else if (archived.published() != null) { // backups of earlier versions know none
            numbers.save(new WorkNumber(id));
        }
        for (var one : archived.revisions()) {
            var json = revision.apply(one.number());
            entities.persist(new Revision(id, one, json));
            ContentWalk.targets(contents.read(json))
                    .forEach(target -> entities.persist(new WorkReference(id, one.number(), target)));
            entities.flush();
            entities.clear();
        }
        for (int position = 0; position < archived.drafts().size(); position++) {
            var one = archived.drafts().get(position);
            var json = draft.apply(position);
            contents.read(json);
            entities.persist(
                    new Draft(id, new AccountId(one.author()), one.base(), one.counter(), one.savedAt(), json));
        }
        archived.otherTexts().forEach(text -> entities.persist(new KeptText(id, text)));
        archived.colleagues().forEach(colleague -> entities.persist(new NamedColleague(id, colleague)));
        archived.bookmarks().forEach(bookmark -> entities.persist(new Bookmark(id, bookmark)));
        archived.submissions().forEach(submission -> {
            entities.persist(new Submission(id, submission));
            entities.flush(); // before the comments, which name it
            submission.comments().forEach(said -> entities.persist(new PlaceComment(submission.id(), said)));
        });
        entities.flush();
        entities.clear();
    }
}
