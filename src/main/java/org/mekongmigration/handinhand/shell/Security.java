package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.TooManyFailures;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in at all. What a person may do with a work, the services say. */
@ConditionalOnWebApplication // commands have no door
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Security {

    /** What Vaadin 25.2 needs, and nothing from any other host. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "frame-src 'self' blob:",
            "object-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/look/**", "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers("/pictures/**")
                        .authenticated());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/" + AccountRoutes.SIGN_IN, "/" + AccountRoutes.SIGN_IN)
                        .anyRequest(unknown -> unknown.authenticated())); // so that a wrong address gets our words
        http.formLogin(form -> form.failureHandler(refused()));
        return http.build();
    }

    /** The same answer for known and unknown names; only haste is told apart. */
    private static AuthenticationFailureHandler refused() {
        return (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/"
                + AccountRoutes.SIGN_IN + (failure instanceof TooManyFailures ? "?wait" : "?error"));
    }
}
