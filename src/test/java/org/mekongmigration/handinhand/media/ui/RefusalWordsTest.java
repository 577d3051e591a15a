package org.mekongmigration.handinhand.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;

class RefusalWordsTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void sayEveryReasonInBothLanguages(Reason reason) throws Exception {
        assertThat(words("media.properties").getProperty(RefusalWords.key(reason)))
                .isNotBlank();
        assertThat(words("media_th.properties").getProperty(RefusalWords.key(reason)))
                .isNotBlank();
    }

    private static Properties words(String file) throws Exception {
        var words = new Properties();
        try (var in = RefusalWordsTest.class.getResourceAsStream("/words/" + file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
