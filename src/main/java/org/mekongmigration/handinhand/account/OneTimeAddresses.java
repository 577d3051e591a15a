package org.mekongmigration.handinhand.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All addresses that open an account once. */
interface OneTimeAddresses extends Repository<OneTimeAddress, String> {

    OneTimeAddress save(OneTimeAddress address);

    Optional<OneTimeAddress> findById(String tokenHash);

    /** Two people who open the same address at once: one of them waits, and finds it spent. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from OneTimeAddress a where a.tokenHash = :tokenHash")
    Optional<OneTimeAddress> lock(String tokenHash);

    void deleteByAccount(String account);

    List<OneTimeAddress> findByAccountAndSpentAtIsNull(String account);
}
