package org.mekongmigration.handinhand.account;

/** Nobody is signed in, or the session has ended: elsewhere, by a switched-off account, or by a restart. */
public class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    SignInNeeded() {
        super("nobody is signed in");
    }
}
