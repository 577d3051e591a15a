package org.mekongmigration.handinhand.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, String> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(String id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(String id);

    /** In one order, so that two who lock all of them wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = :role order by a.id")
    List<Account> lockByRole(Role role);

    Optional<Account> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    List<Account> findAllByOrderByName();

    List<Account> findBySchoolOrderByName(String school);

    List<Account> findByRoleOrderByInvitedAt(Role role);
}
