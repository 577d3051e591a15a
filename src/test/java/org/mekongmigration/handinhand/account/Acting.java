package org.mekongmigration.handinhand.account;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** People without a database, for tests of what services do many thousand times. */
public final class Acting {

    private final Map<String, Account> all = new HashMap<>();
    private final Accounts accounts = (Accounts) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> {
                if (method.getName().equals("findById")) {
                    return Optional.ofNullable(all.get((String) args[0]));
                }
                throw new UnsupportedOperationException(method.getName());
            });

    public SignedIn signedIn() {
        return new SignedIn(accounts);
    }

    public PersonNames names() {
        return new PersonNames(accounts);
    }

    public Person person(Role role) {
        var account = new Account(AccountId.fresh(), "Somebody", role, null, Language.ENGLISH, Instant.EPOCH);
        account.accept(new SignInName("name-" + all.size()), "{none}");
        all.put(account.id().value(), account);
        return account.person();
    }

    public void acts(Person person) {
        var principal = AccountPrincipal.of(all.get(person.id().value()));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    public void nobody() {
        SecurityContextHolder.clearContext();
    }
}
