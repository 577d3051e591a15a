package org.mekongmigration.handinhand.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs people in by name and password. Unknown and known names cost the same hash and get the same answer; what throttles
 * is what was typed, whether such a name exists or not.
 */
@Component
class Door implements AuthenticationProvider {

    private final DaoAuthenticationProvider accounts;
    private final Throttle throttle;

    Door(SignInNames names, Passwords passwords, Throttle throttle) {
        this.accounts = new DaoAuthenticationProvider(names);
        this.accounts.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        var name = SignInName.typed(typed.getName());
        var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (throttle.closed(name, address)) {
            throw new TooManyFailures();
        }
        try {
            var admitted = accounts.authenticate(typed);
            throttle.succeeded(name, address);
            return admitted;
        } catch (AuthenticationException e) {
            throttle.failed(name, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
