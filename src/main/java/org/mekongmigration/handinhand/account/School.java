package org.mekongmigration.handinhand.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A school whose teachers see each other's works. */
@Entity
class School {

    @Id
    private String id;

    private String name;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected School() {}

    School(SchoolId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    ArchivedSchool archived() {
        return new ArchivedSchool(id, name);
    }

    SchoolDetails details() {
        return new SchoolDetails(new SchoolId(id), name);
    }
}
