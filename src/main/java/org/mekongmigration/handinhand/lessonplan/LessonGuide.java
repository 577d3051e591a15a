package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.activity.GuideBlocks;
import org.mekongmigration.handinhand.activity.KeyWords;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Fact;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;

/** The teacher's guide to a lesson: everything at a glance on the first page, then step by step. */
record LessonGuide(Lesson lesson, Speaker speaker, List<Language> pupils, PrintOrder<?> order) {

    private static final int FEW_AIMS = 7;

    List<Block> compose() {
        var plan = lesson.plan();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("untitled", plan.title(), "title")));
        blocks.add(new Block.Glance(glance()));
        blocks.addAll(new LessonRiver(lesson, speaker).compose());
        var aims = LessonAims.of(lesson, speaker);
        var pages = SheetPages.of(List.of(lesson), order, speaker, pupils);
        var materials = MaterialsTable.of(lesson, order.edition().thrift(), pages, speaker)
                .compose();
        if (aims.count() > FEW_AIMS) {
            // in half the width so many would leave the first page empty
            blocks.addAll(aims.blocks());
            blocks.addAll(materials);
        } else if (aims.count() > 0 || !materials.isEmpty()) {
            blocks.add(new Block.Columns(aims.blocks(), materials));
        }
        blocks.addAll(preparation());
        blocks.addAll(care());
        blocks.addAll(new LessonSteps(lesson, speaker, aims, order.lookup()).compose());
        blocks.addAll(keyWords());
        blocks.addAll(Curricula.of(lesson, order.edition().country(), speaker));
        return blocks;
    }

    private List<Fact> glance() {
        var schoolClass = lesson.plan().schoolClass();
        var facts = new ArrayList<Fact>();
        var name = schoolClass.name() == null ? null : speaker.label("class-named", schoolClass.name());
        if (schoolClass.ages() != null) {
            var ages = schoolClass.ages();
            facts.add(new Fact(
                    name != null ? name : speaker.label("class"),
                    speaker.label("span", ages.from(), ages.to()),
                    List.of(speaker.label("years"))));
        } else if (schoolClass.name() != null) {
            facts.add(new Fact(speaker.label("class"), Text.plain(speaker.language(), schoolClass.name()), List.of()));
        }
        if (schoolClass.pupils() != null) {
            facts.add(new Fact(speaker.label("pupils-word"), speaker.number(schoolClass.pupils()), groups()));
        }
        var minutes = schoolClass.minutes() != null ? schoolClass.minutes() : Integer.valueOf(lesson.minutes());
        facts.add(new Fact(speaker.label("time"), speaker.number(minutes), List.of(speaker.label("minutes"))));
        facts.add(GuideBlocks.languages(pupils, speaker));
        return facts;
    }

    /** Told only where all activities that make groups make the same. */
    private List<Text> groups() {
        var groupings = new LinkedHashSet<Text>();
        for (var adapted : lesson.activities().values()) {
            var group = adapted.activity().group();
            var work = group == null ? null : group.work();
            if (work != null && work.size() != null) {
                var text =
                        GuideBlocks.grouping(work, lesson.plan().schoolClass().pupils(), speaker);
                groupings.add(Objects.requireNonNull(text));
            }
        }
        return groupings.size() == 1 ? List.copyOf(groupings) : List.of();
    }

    private List<Block> preparation() {
        var points = new LinkedHashSet<Text>();
        for (var adapted : lesson.withPreparation()) {
            var activity = adapted.activity();
            points.addAll(GuideBlocks.points(speaker.of(activity).prose(activity.preparation(), "preparation")));
        }
        return points.isEmpty()
                ? List.of()
                : List.of(new Block.Checklist(speaker.label("prepare"), List.copyOf(points)));
    }

    /**
     * The boxes of all activities in one; each says which activity it is for. Those that concern this class stand first and name
     * only whom they concern. The others stay: no teacher knows everything about her pupils, and what a page leaves out would tell
     * on them as well.
     */
    private List<Block> care() {
        var blocks = new ArrayList<Block>();
        var seen = new LinkedHashSet<WorkId>();
        var careful = lesson.withCaution().stream()
                .filter(adapted -> seen.add(adapted.activity().id()))
                .sorted(Comparator.comparing(adapted -> lesson.care(adapted).isEmpty()))
                .toList();
        for (var adapted : careful) {
            var ofActivity = speaker.of(adapted.activity());
            if (careful.size() > 1) {
                blocks.add(new Block.Heading(
                        3, ofActivity.sayOr("untitled", adapted.activity().title(), "title")));
            }
            var concerned = lesson.care(adapted);
            blocks.addAll(GuideBlocks.care(
                    adapted.activity(), concerned.isEmpty() ? adapted.activity().careFor() : concerned, ofActivity));
        }
        return blocks.isEmpty() ? List.of() : List.of(new Block.CareBox(speaker.label("before-you-begin"), blocks));
    }

    private List<Block> keyWords() {
        return KeyWords.of(lesson.terms(), order.lookup(), speaker);
    }
}
