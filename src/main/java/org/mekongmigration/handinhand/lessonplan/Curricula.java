package org.mekongmigration.handinhand.lessonplan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.GuideEntries;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.edition.Speaker;

/** What the activities of lessons serve in the curricula of countries. */
public final class Curricula {

    private Curricula() {}

    /** The countries of which they say something, in the order of the alphabet. */
    public static List<String> countries(Collection<Lesson> lessons) {
        return activities(lessons)
                .flatMap(activity -> activity.curriculum().stream())
                .map(Activity.CurriculumEntry::country)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param country absent: all */
    static List<Block> of(Lesson lesson, @Nullable String country, Speaker speaker) {
        var entries = new LinkedHashSet<Block.Entry>();
        activities(List.of(lesson))
                .forEach(activity -> GuideEntries.entriesOf(activity, country, speaker.of(activity))
                        .forEach(entries::add));
        return GuideEntries.curricula(entries.stream(), speaker);
    }

    private static Stream<Activity> activities(Collection<Lesson> lessons) {
        return lessons.stream()
                .flatMap(lesson -> lesson.activities().values().stream())
                .map(adapted -> adapted.activity())
                .distinct();
    }
}
