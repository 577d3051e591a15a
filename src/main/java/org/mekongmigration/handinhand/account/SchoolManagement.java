package org.mekongmigration.handinhand.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with schools. One method is one transaction. */
@Service
@Transactional
public class SchoolManagement {

    private static final int LONGEST = 120;

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

    public SchoolDetails create(String name) {
        signedIn.require(Role.ADMINISTRATOR);
        return schools.save(new School(SchoolId.fresh(), free(name, null))).details();
    }

    public SchoolDetails rename(SchoolId id, String name) {
        signedIn.require(Role.ADMINISTRATOR);
        var school = schools.findById(id.value()).orElseThrow(() -> new AccountRejected(Reason.NOT_THERE));
        school.rename(free(name, id));
        return schools.save(school).details();
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
