package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.reading.Reading;

class PageWeightTest {

    private static final int ALLOWED = 14_000;

    /** Eight activities as they are shipped, steps, cards, sheets and all. */
    static final String EIGHT = """
            format: hand-in-hand/1
            kind: lesson-plan
            id: eight-activities
            languages: [en, th]
            title: {en: "Eight activities on one long day", th: "แปดกิจกรรมในหนึ่งวัน"}
            class: {name: "5/2", ages: 10-12, pupils: 32, minutes: 240}
            teacher-language: en
            pupil-languages: [en]
            stages:
              - id: main
                placements:
                  - {id: p1, activity: a-chair-for-the-new-one}
                  - {id: p2, activity: a-morning-in-the-old-harbour}
                  - {id: p3, activity: the-bag-by-the-door}
                  - {id: p4, activity: eight-journeys}
                  - {id: p5, activity: grandmothers-chest}
                  - {id: p6, activity: words-that-crossed-the-river}
                  - {id: p7, activity: two-sides-of-one-market}
                  - {id: p8, activity: names-that-travel}
            licence: CC-BY-4.0
            makers: [{role: author, name: Mekong Migration Network}]
            """;

    private final ShippedReadings shipped = new ShippedReadings();

    @ParameterizedTest
    @ValueSource(strings = {"en", "th"})
    void ofAPlanWithEightActivitiesIsSmallEnoughForAWeakLine(String tag) {
        var plan = (LessonPlan) shipped.yaml(EIGHT);
        var language = new Language(tag);
        var edition = Edition.USUAL.in(List.of(language)).guidedIn(language).with(PackPart.READ_UNASKED);
        var page = shipped.page(plan, edition, Reading.Mode.FROZEN);
        assertThat(page.plain().length).isGreaterThan(10_000);
        assertThat(page.gzip().length).isLessThanOrEqualTo(ALLOWED);
    }
}
