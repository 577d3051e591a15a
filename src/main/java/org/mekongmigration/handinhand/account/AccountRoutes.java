package org.mekongmigration.handinhand.account;

/** Addresses of the pages about accounts, for those who link to them. */
public final class AccountRoutes {

    public static final String SIGN_IN = "sign-in";
    public static final String OWN = "account";
    public static final String PEOPLE = "people";
    public static final String SCHOOLS = "schools";

    private AccountRoutes() {}
}
