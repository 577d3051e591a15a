package org.mekongmigration.handinhand.portable;

/** How a command ended, as scripts read it. */
enum ExitStatus {
    DONE(0),
    INPUT_AT_FAULT(1),
    CALL_AT_FAULT(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
