package org.mekongmigration.handinhand.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A school whose teachers see each other's works. */
@Entity
class School {

    @Id
    private String id;

    private String name;
    private @Nullable String country;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected School() {}

    School(SchoolId id, String name, @Nullable String country) {
        this.id = id.value();
        this.name = name;
        this.country = country;
    }

    void rename(String newName) {
        name = newName;
    }

    void moveTo(@Nullable String newCountry) {
        country = newCountry;
    }

    ArchivedSchool archived() {
        return new ArchivedSchool(id, name, country);
    }

    SchoolDetails details() {
        return new SchoolDetails(new SchoolId(id), name, country);
    }
}
