package org.mekongmigration.handinhand.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of schools, for whoever reads what a school has published. */
@Component
@Transactional(readOnly = true)
public class SchoolNames {

    private final Schools schools;

    SchoolNames(Schools schools) {
        this.schools = schools;
    }

    public Optional<String> name(SchoolId id) {
        return schools.findById(id.value()).map(school -> school.details().name());
    }
}
