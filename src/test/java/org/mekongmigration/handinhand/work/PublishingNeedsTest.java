package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Finding;

class PublishingNeedsTest {

    private static final String PICTURE = """
            "pictures":{"bag":{"file":"bag.png","maker":"A maker","licence":"CC-BY-4.0","alt":{%s}}},\
            "steps\"""";

    private final PublishingNeeds needs = new PublishingNeeds();

    @Test
    void findsNothingWhereLicenceAndMakersAreNamed() {
        assertThat(needs.findings(Activities.titled("Packing"))).isEmpty();
    }

    @Test
    void asksForALicence() {
        var without = Activities.changed(Activities.titled("Packing"), "\"licence\":\"CC-BY-4.0\",", "");
        assertThat(needs.findings(without)).containsExactly(Finding.error("content.licence-missing", at("licence")));
    }

    @Test
    void asksWhoMadeIt() {
        var json = Activities.FORMAT.toJson(Activities.titled("Packing"));
        var without = Activities.json(json.replaceFirst(",\"makers\":\\[[^]]*]", ""));
        assertThat(needs.findings(without)).containsExactly(Finding.error("content.makers-missing", at("makers")));
    }

    @Test
    void warnsOfALanguageThatTheWorkSpeaksAndAPictureDoesNot() {
        var silent = withPicture("\"en\":\"A bag\"");
        assertThat(needs.findings(silent)).isEmpty(); // no title in Thai: it does not speak it yet
        var spoken = Activities.changed(
                silent, "\"title\":{\"en\":\"Packing\"}", "\"title\":{\"en\":\"Packing\",\"th\":\"ถุง\"}");
        assertThat(needs.findings(spoken))
                .containsExactly(
                        Finding.warning("content.alt-untranslated", at("pictures", "bag", "alt"), "bag", "ไทย"));
        var said = Activities.changed(spoken, "\"en\":\"A bag\"", "\"en\":\"A bag\",\"th\":\"ถุงใบหนึ่ง\"");
        assertThat(needs.findings(said)).isEmpty();
    }

    private static Activity withPicture(String alt) {
        return Activities.changed(Activities.titled("Packing"), "\"steps\"", PICTURE.formatted(alt));
    }

    private static List<String> at(String... path) {
        return List.of(path);
    }
}
