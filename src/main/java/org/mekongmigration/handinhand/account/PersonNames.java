package org.mekongmigration.handinhand.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of people by their accounts, for lines like "kept by …". Rooms ask it for people whose works may be read. */
@Component
@Transactional(readOnly = true)
public class PersonNames {

    /** Stands for the name of everybody who was erased; screens find words for it. */
    public static final String LEFT = "";

    private final Accounts accounts;

    PersonNames(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<String> name(AccountId id) {
        return accounts.findById(id.value()).map(account -> account.person().name());
    }
}
