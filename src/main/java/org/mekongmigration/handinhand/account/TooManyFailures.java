package org.mekongmigration.handinhand.account;

import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins by this name or from this address; said for names that exist and for names that do not. */
public class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1;

    TooManyFailures() {
        super("too many failures");
    }
}
