package org.mekongmigration.handinhand.reading.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The door of the public face: everybody comes in, nobody is remembered. */
@ConditionalOnWebApplication // commands have no door
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    static final String[] ADDRESSES = {
        "/s/**", "/l/**", "/library/**", "/library", "/public/**", "/imprint", "/privacy", "/robots.txt", "/favicon.ico"
    };

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE) // before the chain of those who are signed in, which takes every address
    SecurityFilterChain publicChain(
            HttpSecurity http, PublicFrame frame, PublicWords words, Floods floods, List<ShortWay> ways)
            throws Exception {
        http.securityMatcher(ADDRESSES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new PublicEdge(new PlainPages(frame, words), floods), HeaderWriterFilter.class)
                .addFilterAfter(new ShortWays(ways), AuthorizationFilter.class);
        return http.build();
    }
}
