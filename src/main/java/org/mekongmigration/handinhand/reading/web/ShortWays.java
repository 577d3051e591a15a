package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** The last of the public chain: takes a short way where there is one. */
class ShortWays extends OncePerRequestFilter {

    private final List<ShortWay> ways;

    ShortWays(List<ShortWay> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET")) {
            for (var way : ways) {
                var answer = way.answer(request);
                if (answer.isPresent()) {
                    PublicAnswer.send(answer.get(), request, response);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }
}
