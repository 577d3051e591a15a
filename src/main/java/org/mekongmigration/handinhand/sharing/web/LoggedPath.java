package org.mekongmigration.handinhand.sharing.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the access log what was asked for, without what opens a link. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoggedPath extends OncePerRequestFilter {

    /** As the pattern of the access log names it. */
    static final String ATTRIBUTE = "handinhand.path";

    /** In its view of the tool a right stands in the address; in both, everything behind is left out. */
    private static final List<String> SECRET = List.of("/s/", "/copy-link/", "/welcome/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, logged(request.getRequestURI()));
        chain.doFilter(request, response);
    }

    private static String logged(String path) {
        return SECRET.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(secret -> secret + "…")
                .orElse(path);
    }
}
