package org.mekongmigration.handinhand.account;

/** What becomes of the works of a person who is erased. */
public enum WorksOfErased {
    /** With her school or the Network, without her name. */
    STAY,
    /** They are removed, but for what others have written in or have in their own works. */
    GO
}
