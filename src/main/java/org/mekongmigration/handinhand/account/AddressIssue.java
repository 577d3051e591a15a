package org.mekongmigration.handinhand.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.mekongmigration.handinhand.language.Sha256;
import org.springframework.stereotype.Component;

/** Makes one-time addresses. A newer one spends those before it. */
@Component
class AddressIssue {

    private final OneTimeAddresses addresses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AddressIssue(OneTimeAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    Invitation issue(AccountId account) {
        var now = clock.instant();
        revoke(account);
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var address = addresses.save(new OneTimeAddress(hash(token), account, now));
        return new Invitation(account, token, address.expiresAt());
    }

    void revoke(AccountId account) {
        addresses.findByAccountAndSpentAtIsNull(account.value()).forEach(old -> {
            old.spend(clock.instant());
            addresses.save(old);
        });
    }

    static String hash(String token) {
        return Sha256.hex(token);
    }
}
