package org.mekongmigration.handinhand.portable;

/** The command line was called in a way it does not understand. Its message is for the person who called it. */
final class CallRejected extends RuntimeException {

    CallRejected(String message) {
        super(message);
    }
}
