package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * What is true of a work beside its content.
 *
 * @param owner absent for what the installation brought
 * @param school the owner's when the work was made: her colleagues there read it
 * @param network the work belongs to the Mekong Migration Network, whose authors share it
 * @param head the newest revision
 * @param published the revision that everybody sees, if the work is published
 * @param withdrawn it was published and is not any more; why
 */
public record WorkFacts(
        WorkId id,
        Kind kind,
        Optional<AccountId> owner,
        Optional<SchoolId> school,
        boolean network,
        int head,
        Optional<Integer> published,
        Instant touchedAt,
        Optional<Withdrawal> withdrawn) {

    /** For an index that knows no accounts. */
    public Audience audience() {
        return new Audience(owner.map(AccountId::value), school.map(SchoolId::value), network, published.isPresent());
    }
}
