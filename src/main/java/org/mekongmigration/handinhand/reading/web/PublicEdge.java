package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer of the public face bears, and the page that stands where something failed. An error must not reach the server's
 * own error page: that belongs to those who are signed in, and would begin a session.
 */
class PublicEdge extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PublicEdge.class);

    private static final Map<String, String> GUARD = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");

    private static final int TOO_MANY = HttpStatus.TOO_MANY_REQUESTS.value();

    private final PlainPages plain;
    private final Floods floods;
    private final PublicAnswer answer = new PublicAnswer();

    PublicEdge(PlainPages plain, Floods floods) {
        this.plain = plain;
        this.floods = floods;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        guard(response);
        var wait = floods.wait(request);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            send(TOO_MANY, plain.tooMany(request), request, response);
            return;
        }
        var held = new Held(response);
        int failure;
        try {
            chain.doFilter(request, held);
            failure = held.error;
        } catch (ServletException | RuntimeException e) {
            // the address is left out: it may hold the secret of a link
            LOG.error("A public page failed", e);
            failure = 500;
        }
        if (failure > 0 && !response.isCommitted()) {
            response.reset();
            guard(response);
            send(failure, page(failure, request), request, response);
        }
    }

    private static void guard(HttpServletResponse response) {
        GUARD.forEach(response::setHeader);
    }

    private PreparedPage page(int status, HttpServletRequest request) {
        if (status >= 500) {
            return plain.failed(request);
        }
        return status == 404 ? plain.notThere(request) : plain.notUnderstood(request);
    }

    private void send(int status, PreparedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicAnswer.send(answer.page(status, page, "no-store", request), request, response);
    }

    /**
     * Keeps an error from the server. Of "unchanged" it takes the guard away: a browser writes what that bears over what it kept, and
     * a page would lose the policy that lets its style in.
     */
    private static final class Held extends HttpServletResponseWrapper {
        private int error;

        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            if (status == HttpServletResponse.SC_NOT_MODIFIED) {
                GUARD.keySet().forEach(name -> super.setHeader(name, null));
            }
            super.setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            error = status;
        }

        @Override
        public void sendError(int status) {
            error = status;
        }
    }
}
