package org.mekongmigration.handinhand.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with schools, and heads with their own. One method is one transaction. */
@Service
@Transactional
public class SchoolManagement {

    private static final int LONGEST = 120;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Schools schools;
    private final SignedIn signedIn;

    SchoolManagement(Schools schools, SignedIn signedIn) {
        this.schools = schools;
        this.signedIn = signedIn;
    }

    /** By name. A school's head sees her own school only. */
    @Transactional(readOnly = true)
    public List<SchoolDetails> list() {
        var person = signedIn.require();
        if (person.role().implies(Role.ADMINISTRATOR)) {
            return schools.findAllByOrderByName().stream().map(School::details).toList();
        }
        return mine().stream().toList();
    }

    /** The school of the person who is signed in. */
    @Transactional(readOnly = true)
    public Optional<SchoolDetails> mine() {
        return signedIn.require()
                .school()
                .flatMap(id -> schools.findById(id.value()))
                .map(School::details);
    }

    /** @param country an ISO 3166 code; absent: not said */
    public SchoolDetails create(String name, @Nullable String country) {
        signedIn.require(Role.ADMINISTRATOR);
        return schools.save(new School(SchoolId.fresh(), free(name, null), known(country)))
                .details();
    }

    /** @param country an ISO 3166 code; absent: not said */
    public SchoolDetails change(SchoolId id, String name, @Nullable String country) {
        signedIn.require(Role.ADMINISTRATOR);
        var school = schools.findById(id.value()).orElseThrow(() -> new AccountRejected(Reason.NOT_THERE));
        school.rename(free(name, id));
        school.moveTo(known(country));
        return schools.save(school).details();
    }

    /** What the head of a school says of it. */
    public SchoolDetails moveMine(@Nullable String country) {
        var school = signedIn.require(Role.SCHOOL_HEAD)
                .school()
                .flatMap(id -> schools.findById(id.value()))
                .orElseThrow(() -> new AccountRejected(Reason.NOT_THERE));
        school.moveTo(known(country));
        return schools.save(school).details();
    }

    private static @Nullable String known(@Nullable String country) {
        if (country != null && !COUNTRIES.contains(country)) {
            throw new AccountRejected(Reason.NOT_THERE);
        }
        return country;
    }

    private String free(String typed, @Nullable SchoolId self) {
        var name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw new AccountRejected(Reason.NAME_MISSING);
        }
        if (name.length() > LONGEST) {
            throw new AccountRejected(Reason.NAME_TOO_LONG, LONGEST);
        }
        var other = schools.findByName(name).map(School::details);
        if (other.isPresent() && !other.get().id().equals(self)) {
            throw new AccountRejected(Reason.SCHOOL_NAME_TAKEN);
        }
        return name;
    }
}
