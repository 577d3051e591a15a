package org.mekongmigration.handinhand.account;

import java.util.List;

/** The accounts that the sign-in page of a demonstration offers, with their passwords. There is no such bean elsewhere. */
public interface DemoAccounts {

    /** @param password of nobody real: the demonstration listens to its own machine alone */
    record DemoAccount(Role role, String signInName, String password) {}

    /** One for each role. */
    List<DemoAccount> offered();
}
