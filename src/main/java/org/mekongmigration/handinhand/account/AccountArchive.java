package org.mekongmigration.handinhand.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schools and accounts out of one database and into another. One-time addresses stay behind: an invitation is made anew. */
@Service
@Transactional
public class AccountArchive {

    private final Schools schools;
    private final Accounts accounts;
    private final EntityManager entities;

    AccountArchive(Schools schools, Accounts accounts, EntityManager entities) {
        this.schools = schools;
        this.accounts = accounts;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public List<ArchivedSchool> schools() {
        return schools.findAllByOrderByName().stream().map(School::archived).toList();
    }

    @Transactional(readOnly = true)
    public List<ArchivedAccount> accounts() {
        return accounts.findAllByOrderByName().stream().map(Account::archived).toList();
    }

    /** Into a database that has none. */
    public void bring(List<ArchivedSchool> broughtSchools, List<ArchivedAccount> broughtAccounts) {
        broughtSchools.forEach(
                school -> entities.persist(new School(new SchoolId(school.id()), school.name(), school.country())));
        broughtAccounts.forEach(account -> entities.persist(new Account(account)));
        entities.flush();
    }
}
