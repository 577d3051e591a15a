package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private final ClientAddress none = new ClientAddress("");
    private final ClientAddress behind = new ClientAddress("10.0.0.0/8, 2001:db8:ffff::/48");

    @Test
    void isWhoeverConnectsWhileNoProxyIsTrusted() {
        assertThat(none.of(request("10.0.0.1", "198.51.100.9"))).isEqualTo("10.0.0.1");
        assertThat(behind.of(request("198.51.100.9", "203.0.113.5"))).isEqualTo("198.51.100.9");
    }

    @Test
    void isTheLastThatATrustedProxyHasSeen() {
        assertThat(behind.of(request("10.0.0.1", "198.51.100.9"))).isEqualTo("198.51.100.9");
        assertThat(behind.of(request("10.0.0.1", "1.2.3.4, 198.51.100.9, 10.0.0.2")))
                .isEqualTo("198.51.100.9");
        assertThat(behind.of(request("10.0.0.1", "198.51.100.9", "10.0.0.2"))).isEqualTo("198.51.100.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "localhost", "198.51.100.9:8080", "<script>", "999.1.1.1 "})
    void believesNothingThatIsNoAddress(String said) {
        assertThat(behind.of(request("10.0.0.1", said))).isIn("10.0.0.1", "999.1.1.1");
    }

    @Test
    void isTheSameForAHouseholdThatHasManyAddresses() {
        var one = none.of(request("2001:db8:1:2:3:4:5:6"));
        assertThat(none.of(request("2001:db8:1:2:ffff::1"))).isEqualTo(one);
        assertThat(none.of(request("2001:db8:1:3::1"))).isNotEqualTo(one);
    }

    private static MockHttpServletRequest request(String from, String... forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        for (var hop : forwarded) {
            request.addHeader("X-Forwarded-For", hop);
        }
        return request;
    }
}
