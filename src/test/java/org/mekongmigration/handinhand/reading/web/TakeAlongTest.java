package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.Reading;

class TakeAlongTest {

    private static final String HALF_SAID = """
            format: hand-in-hand/1
            kind: term
            id: half-said
            languages: [en, my]
            title: {en: "Neighbour", my: "အိမ်နီးချင်း"}
            forms: [{id: f1, use: preferred, text: {en: "neighbour"}}]
            licence: CC-BY-4.0
            makers: [{role: author, name: Hand in Hand}]
            """;

    private final ShippedReadings shipped = new ShippedReadings();

    @Test
    void offersATermForTheWallOnlyInALanguageInWhichItSaysWhatToSay() {
        assertThat(page(Language.ENGLISH)).contains("pack.pdf?lang=en", "poster-a4.pdf?lang=en");
        assertThat(page(Language.BURMESE)).contains("pack.pdf?lang=my").doesNotContain("poster-");
    }

    private String page(Language language) {
        var edition = Edition.USUAL.in(List.of(language)).guidedIn(language);
        var page = shipped.page(shipped.yaml(HALF_SAID), edition, Reading.Mode.FROZEN);
        return new String(page.plain(), StandardCharsets.UTF_8);
    }
}
