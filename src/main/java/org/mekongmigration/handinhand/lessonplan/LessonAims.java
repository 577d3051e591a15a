package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;

/**
 * What pupils reach in the lesson, numbered: the teacher's own aims, else those of the activities.
 *
 * @param ofPlan numbers of the plan's aims by placement
 * @param ofActivities numbers of the activities' aims
 */
record LessonAims(List<Block> blocks, Map<BlockId, List<Integer>> ofPlan, Map<Served, Integer> ofActivities) {

    /** An objective of an activity. */
    record Served(WorkId activity, BlockId objective) {}

    static LessonAims of(Lesson lesson, Speaker speaker) {
        return lesson.plan().objectives().isEmpty() ? ofActivities(lesson, speaker) : ofPlan(lesson.plan(), speaker);
    }

    private static LessonAims ofPlan(LessonPlan plan, Speaker speaker) {
        var aims = new ArrayList<Aim>();
        var numbers = new LinkedHashMap<BlockId, List<Integer>>();
        for (var objective : plan.objectives()) {
            speaker.say(objective.text(), "objectives", objective.id().value(), "text")
                    .ifPresent(text -> {
                        aims.add(new Aim(speaker.number(aims.size() + 1), text));
                        for (var placement : objective.servedBy()) {
                            numbers.computeIfAbsent(placement, p -> new ArrayList<>())
                                    .add(aims.size());
                        }
                    });
        }
        return new LessonAims(blocks(aims, speaker), numbers, Map.of());
    }

    private static LessonAims ofActivities(Lesson lesson, Speaker speaker) {
        var aims = new LinkedHashMap<Text, Integer>();
        var numbers = new LinkedHashMap<Served, Integer>();
        for (var adapted : lesson.activities().values()) {
            var activity = adapted.activity();
            for (var objective : activity.objectives()) {
                speaker.of(activity)
                        .say(objective.text(), "objectives", objective.id().value(), "text")
                        .ifPresent(text -> numbers.put(
                                new Served(activity.id(), objective.id()),
                                aims.computeIfAbsent(text, t -> aims.size() + 1)));
            }
        }
        var numbered = aims.entrySet().stream()
                .map(aim -> new Aim(speaker.number(aim.getValue()), aim.getKey()))
                .toList();
        return new LessonAims(blocks(numbered, speaker), Map.of(), numbers);
    }

    private static List<Block> blocks(List<Aim> aims, Speaker speaker) {
        return aims.isEmpty() ? List.of() : List.of(new Block.Aims(speaker.label("aims"), aims));
    }

    int count() {
        return blocks.stream()
                .mapToInt(
                        block -> block instanceof Block.Aims aims ? aims.aims().size() : 0)
                .sum();
    }

    /** Numbers of the aims that a step serves; the teacher's own aims are named at the first step of what serves them. */
    List<Integer> servedBy(BlockId placement, Activity activity, AdaptedStep step, boolean first) {
        if (!ofPlan.isEmpty()) {
            return first ? ofPlan.getOrDefault(placement, List.of()) : List.of();
        }
        return step.serves().stream()
                .map(objective -> ofActivities.get(new Served(activity.id(), objective)))
                .filter(number -> number != null)
                .toList();
    }
}
