package org.mekongmigration.handinhand.work;

import java.util.EnumSet;
import java.util.Set;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;

/**
 * Who may do what, by role and owner. Whoever edits hands in, only reviewers publish. What staff makes belongs to the Network; the owner keeps her rights whatever becomes of
 * her role.
 */
final class Rights {

    private static final Set<Kind> OF_TEACHERS = EnumSet.of(Kind.LESSON_PLAN, Kind.LESSON_PACK, Kind.ACTIVITY);
    private static final Set<Kind> LESSONS = EnumSet.of(Kind.LESSON_PLAN, Kind.LESSON_PACK);

    private Rights() {}

    /**
     * Teachers and heads make plans, packs and activities; books, terms and templates are the work of authors. Out of a book that
     * is there everybody makes her own, as with her pupils' language in it.
     */
    static boolean mayCreate(Person person, Content content) {
        return OF_TEACHERS.contains(content.kind())
                || content.kind() == Kind.STORYBOOK && content.basedOn() != null
                || person.role().implies(Role.AUTHOR);
    }

    /** A reviewer sees and publishes what teachers make; a plan or a set of theirs stays in their school. */
    static boolean isReviewed(Kind kind) {
        return !LESSONS.contains(kind);
    }

    /** What the Network makes, and what its reviewers look at. */
    static boolean isPublished(WorkFacts work) {
        return work.network() || isReviewed(work.kind());
    }

    /** Plans and sets of lessons: their owner may let colleagues of her school edit them. */
    static boolean isShared(Kind kind) {
        return LESSONS.contains(kind);
    }

    static boolean isColleague(Person person, WorkFacts work) {
        return work.school().isPresent() && work.school().equals(person.school());
    }

    static WorkRights of(Person person, WorkFacts work) {
        var own = work.owner().filter(person.id()::equals).isPresent();
        var colleague = isColleague(person, work);
        var edit = own || work.network() && person.role().implies(Role.AUTHOR);
        var publish = isPublished(work) && person.role().implies(Role.REVIEWER);
        var withdraw = publish || own && isPublished(work);
        return new WorkRights(edit || publish || colleague, edit, edit && isPublished(work), publish, withdraw, own);
    }
}
