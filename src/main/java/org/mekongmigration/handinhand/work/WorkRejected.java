package org.mekongmigration.handinhand.work;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;

/** Why something about works was not done. Screens find the words by the reason. */
public class WorkRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /** No such work or revision, or it is not yours to see: the same answer for both. */
        NOT_THERE,
        /** It may be read, but not changed, by this person. */
        NOT_ALLOWED,
        /** The kind of work is not one that this person makes. */
        KIND_NOT_ALLOWED,
        /** Works of this kind are not published. */
        KIND_NOT_PUBLISHED,
        ID_TAKEN,
        /** The content belongs to another work or kind. */
        CONTENT_OF_ANOTHER_WORK,
        /** More text than a work may hold. Arguments: the greatest number of megabytes. */
        TOO_LARGE,
        /** Errors stand in the way of publishing; they come with this exception. */
        FINDINGS,
        /** The place of the other text is no longer in the work. */
        PLACE_GONE,
        /** What is sent back or taken back needs a word of why. */
        NEEDS_WORDS,
        /** Nobody else sees it: there is nothing to take back. */
        NOT_PUBLISHED,
        /** She may write it; publishing is the reviewers' part. */
        REVIEWERS_PUBLISH,
        /** What everybody sees is the newest version. */
        NOTHING_NEW,
        /** This version waits already. */
        SUBMITTED_ALREADY,
        /** Somebody was faster: it no longer waits. */
        DECIDED_ALREADY,
        /** A newer version than she knows of is there. Arguments: its number. */
        HEAD_MOVED,
        /** What everybody sees has to be taken back before it is thrown away. */
        STILL_PUBLISHED,
        /** The change hangs together with others: without them the work would be no possible work. */
        CHANGE_NOT_ALONE,
        /** What the origin says here is no possible work without others of its changes. */
        NOT_TAKEN_ALONE,
        /** It names a work that she may not read. */
        NAMES_HIDDEN
    }

    private final Reason reason;
    private final transient List<Object> arguments;
    private final transient List<Finding> findings;

    WorkRejected(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
        this.findings = List.of();
    }

    WorkRejected(List<Finding> findings) {
        super(Reason.FINDINGS + " " + findings);
        this.reason = Reason.FINDINGS;
        this.arguments = List.of(findings.size());
        this.findings = List.copyOf(findings);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Empty unless findings stand in the way. */
    public List<Finding> findings() {
        return findings;
    }
}
