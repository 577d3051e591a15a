package org.mekongmigration.handinhand.account;

import java.util.EnumSet;
import java.util.Set;

/** What a person does here; one role a person. A role may do all that the roles which it implies may do. */
public enum Role {
    TEACHER,
    AUTHOR,
    REVIEWER,
    SCHOOL_HEAD,
    ADMINISTRATOR;

    public boolean implies(Role other) {
        return implied().contains(other);
    }

    /** All roles that this one may act in, itself among them. */
    public Set<Role> implied() {
        return switch (this) {
            case TEACHER -> EnumSet.of(TEACHER);
            case AUTHOR -> EnumSet.of(TEACHER, AUTHOR);
            case REVIEWER -> EnumSet.of(TEACHER, AUTHOR, REVIEWER);
            case SCHOOL_HEAD -> EnumSet.of(TEACHER, SCHOOL_HEAD);
            case ADMINISTRATOR -> EnumSet.allOf(Role.class);
        };
    }

    /** Works for the Mekong Migration Network: what such a person makes belongs to the Network. */
    public boolean staff() {
        return implies(AUTHOR);
    }
}
