package org.mekongmigration.handinhand.account;

/** Told inside the transaction that erases her: rooms take her name from what they keep, or nothing of it happens. */
public record PersonErased(AccountId person, String name, WorksOfErased works) {

    /** Without the name, which is just being forgotten. */
    @Override
    public String toString() {
        return "PersonErased[" + person + ", " + works + "]";
    }
}
