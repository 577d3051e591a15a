package org.mekongmigration.handinhand.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {

    private static final String WRITTEN = "k7q2m-9xtrb-01vhd-4zzwn-58acg-e";

    private final LinkToken token = LinkToken.read(WRITTEN).orElseThrow();

    @Test
    void isTwentySixSymbolsInGroupsOfFive() {
        var fresh = LinkToken.fresh(new SecureRandom());
        assertThat(fresh.written()).matches("([0-9a-hjkmnp-tv-z]{5}-){5}[0-9a-hjkmnp-tv-z]");
        assertThat(LinkToken.read(fresh.written())).contains(fresh);
    }

    @Test
    void isAnotherEachTimeAndUsesEverySymbolAlike() {
        var random = new SecureRandom();
        var seen = new HashSet<LinkToken>();
        var counted = new int[128];
        for (int i = 0; i < 5000; i++) {
            var fresh = LinkToken.fresh(random);
            seen.add(fresh);
            fresh.symbols().chars().forEach(symbol -> counted[symbol]++);
        }
        assertThat(seen).hasSize(5000);
        for (var symbol : "0123456789abcdefghjkmnpqrstvwxyz".toCharArray()) {
            assertThat(counted[symbol]).as("%s", symbol).isBetween(3700, 4425); // 4062 expected, deviation 63
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k7q2m9xtrb01vhd4zzwn58acge",
                "K7Q2M-9XTRB-01VHD-4ZZWN-58ACG-E",
                " k7q2m 9xtrb 01vhd 4zzwn 58acg e ",
                "k7q2m–9xtrb—01vhd‐4zzwn‑58acg_e",
                "k7q2m-9xtrb-OLuhd-4zzwn-58acg-e",
                "k7q2m-9xtrb-oIUhd-4zzwn-58acg-e",
                "k๗q๒m-๙xtrb-๐๑vhd-๔zzwn-๕๘acg-e",
                "k၇q၂m-၉xtrb-၀၁vhd-၄zzwn-၅၈acg-e",
                "Ｋ７Ｑ２Ｍ-9xtrb-01vhd-4zzwn-58acg-e",
                "k7q2m\u200b9xtrb\u00a001vhd4zzwn58acge"
            })
    void readsWhatPeopleMakeOfIt(String typed) {
        assertThat(LinkToken.read(typed)).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k7q2m",
                "k7q2m9xtrb01vhd4zzwn58acg",
                "k7q2m9xtrb01vhd4zzwn58acgee",
                "k7q2m9xtrb01vhd4zzwn58acg/",
                "k7q2m9xtrb01vhd4zzwn58acgก"
            })
    void readsNothingElse(String typed) {
        assertThat(LinkToken.read(typed)).isEmpty();
        assertThat(LinkToken.read(typed + " ".repeat(200))).isEmpty();
    }

    @Test
    void isNotInASentenceOfTheLog() {
        assertThat("Opened " + token).doesNotContain(token.symbols()).doesNotContain("k7q2m");
        assertThat(token.hash())
                .hasSize(64)
                .isEqualTo(LinkToken.read(WRITTEN.toUpperCase(Locale.ROOT))
                        .orElseThrow()
                        .hash());
    }
}
