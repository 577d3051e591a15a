package org.mekongmigration.handinhand.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of its person: the account and the epoch in which it was opened, not what she may do. */
class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String account;
    private final String signInName;
    private final int epoch;
    private final List<SimpleGrantedAuthority> authorities;
    private @Nullable String password;

    private AccountPrincipal(
            String account,
            String signInName,
            int epoch,
            List<SimpleGrantedAuthority> authorities,
            @Nullable String password) {
        this.account = account;
        this.signInName = signInName;
        this.epoch = epoch;
        this.authorities = authorities;
        this.password = password;
    }

    static AccountPrincipal of(Account account) {
        var authorities = account.role().implied().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new AccountPrincipal(
                account.id().value(),
                account.signInName().orElseThrow(),
                account.epoch(),
                authorities,
                account.password().orElseThrow());
    }

    AccountPrincipal withoutPassword() {
        return new AccountPrincipal(account, signInName, epoch, authorities, null);
    }

    AccountId account() {
        return new AccountId(account);
    }

    int epoch() {
        return epoch;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }
}
