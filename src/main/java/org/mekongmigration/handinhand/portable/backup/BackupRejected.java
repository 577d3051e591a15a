package org.mekongmigration.handinhand.portable.backup;

import java.util.List;

/** Why a backup was not written or not restored. The command line finds the words by the reason. */
public final class BackupRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /** Arguments: the file. */
        FILE_THERE,
        /** Arguments: the file, why. */
        CANNOT_WRITE,
        /** Arguments: the file. */
        NO_SUCH_FILE,
        /** No zip at all, or one whose end is missing. Arguments: the file. */
        NOT_WHOLE,
        /** A zip of something else. Arguments: the file. */
        NOT_A_BACKUP,
        /** Arguments: the file, its format. */
        NEWER,
        /** An entry is missing, too many, or not what was written. Arguments: the file, the entry. */
        DAMAGED,
        /** Arguments: accounts, schools, works and pictures that are there. */
        NOT_EMPTY,
        /** The disk or the database did not take it. Arguments: why. */
        NOT_TAKEN
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    BackupRejected(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
