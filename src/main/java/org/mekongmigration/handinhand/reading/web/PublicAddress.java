package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this installation is called from outside: as its operator said, else as the reader called it. */
@Component
public class PublicAddress {

    private final String said;

    PublicAddress(@Value("${handinhand.address:}") String said) {
        this.said = said.endsWith("/") ? said.substring(0, said.length() - 1) : said;
    }

    /** As "https://example.org", without a slash at its end. */
    public String of(HttpServletRequest request) {
        if (!said.isEmpty()) {
            return said;
        }
        var port = request.getServerPort();
        var usual = request.getScheme().equals("https") ? 443 : 80;
        return request.getScheme() + "://" + request.getServerName() + (port == usual || port <= 0 ? "" : ":" + port);
    }
}
