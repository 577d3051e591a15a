package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheOneThatTheBrowserMakes() {
        assertThat(Fingerprint.of("")).isEqualTo("488bdcb81aee8d83");
        assertThat(Fingerprint.of("ปลาในน้ำ")).isEqualTo("89b05d36f0d83723");
        assertThat(Fingerprint.of("မြန်မာ 😀")).isEqualTo("8fb85fa569a6b0e0");
        assertThat(Fingerprint.of("a".repeat(1000))).isEqualTo("4a3c0002518a359e");
    }
}
