package org.mekongmigration.handinhand.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds an account at the door. One that waits for its person or is switched off is as unknown as a name nobody has. */
@Component
class SignInNames implements UserDetailsService {

    private final Accounts accounts;

    SignInNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.findBySignInName(SignInName.typed(typed))
                .filter(Account::open)
                .map(AccountPrincipal::of)
                .orElseThrow(() -> new UsernameNotFoundException("no open account"));
    }
}
