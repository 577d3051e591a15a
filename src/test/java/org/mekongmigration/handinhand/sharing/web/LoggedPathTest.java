package org.mekongmigration.handinhand.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoggedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/s/k7q2m-9xtrb-01vhd-4zzwn-58acg-e,/s/…",
        "/s/k7q2m/r/right/pack.pdf,/s/…",
        "/copy-link/id/right,/copy-link/…",
        "/welcome/token,/welcome/…",
        "/library/books/a,/library/books/a",
        "/,/"
    })
    void leavesOutWhatOpensALink(String asked, String logged) throws Exception {
        var request = new MockHttpServletRequest("GET", asked);
        new LoggedPath().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(request.getAttribute(LoggedPath.ATTRIBUTE)).isEqualTo(logged);
    }

    /** Not the address itself, as %r, %U and %q would write it. */
    @Test
    void isWhatTheAccessLogWrites() throws IOException {
        var pattern = Files.readAllLines(Path.of("src/main/resources/application.properties")).stream()
                .filter(line -> line.startsWith("server.tomcat.accesslog.pattern="))
                .findFirst()
                .orElseThrow();
        assertThat(pattern).contains("%{" + LoggedPath.ATTRIBUTE + "}r").doesNotContainPattern("%[rUq]");
    }
}
