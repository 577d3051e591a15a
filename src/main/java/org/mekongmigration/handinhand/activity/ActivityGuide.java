package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity.Material;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Block.Fact;
import org.mekongmigration.handinhand.document.Block.MaterialRow;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;

/**
 * The teacher's page of one activity: at a glance first, then step by step.
 *
 * @param country whose curriculum it shows; absent: all
 */
record ActivityGuide(
        Speaker speaker,
        List<Language> pupils,
        WorkLookup lookup,
        @Nullable String country) {

    List<Block> compose(Activity activity) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("untitled", activity.title(), "title")));
        speaker.say(activity.teaser(), "teaser").ifPresent(teaser -> blocks.add(new Block.Teaser(teaser)));
        blocks.add(glance(activity));
        var aims = aims(activity);
        var materials = materials(activity);
        if (!aims.isEmpty() || !materials.isEmpty()) {
            blocks.add(new Block.Columns(aims, materials));
        }
        var points = GuideBlocks.points(speaker.prose(activity.preparation(), "preparation"));
        if (!points.isEmpty()) {
            blocks.add(new Block.Checklist(speaker.label("prepare"), points));
        }
        var care = GuideBlocks.care(activity, speaker);
        if (!care.isEmpty()) {
            blocks.add(new Block.CareBox(speaker.label("before-you-begin"), care));
        }
        blocks.addAll(steps(activity));
        blocks.addAll(GuideBlocks.debrief(activity, speaker));
        blocks.addAll(GuideEntries.misconceptions(activity, speaker));
        if (activity.steps().isEmpty()) {
            // else each stands beside a step
            blocks.addAll(GuideEntries.variations(activity, speaker));
        }
        blocks.addAll(GuideEntries.followUp(activity, speaker));
        blocks.addAll(KeyWords.of(activity.terms(), lookup, speaker));
        blocks.addAll(GuideEntries.curriculum(activity, country, speaker));
        blocks.addAll(GuideEntries.sources(activity, speaker));
        return blocks;
    }

    private Block glance(Activity activity) {
        var facts = new ArrayList<Fact>();
        if (activity.ages() != null) {
            var units = new ArrayList<>(List.of(speaker.label("years")));
            if (activity.level() != null) {
                units.add(speaker.label("level", activity.level()));
            }
            facts.add(new Fact(
                    speaker.label("ages"),
                    speaker.label(
                            "span", activity.ages().from(), activity.ages().to()),
                    units));
        }
        var group = activity.group();
        if (group != null && group.best() != null) {
            var work = GuideBlocks.grouping(group.work(), group.best(), speaker);
            facts.add(new Fact(
                    speaker.label("pupils-word"),
                    speaker.number(group.best()),
                    work == null ? List.of() : List.of(work)));
        }
        if (activity.minutes() != null) {
            facts.add(new Fact(
                    speaker.label("time"),
                    speaker.number(activity.minutes().usual()),
                    List.of(speaker.label("minutes"))));
        }
        facts.add(GuideBlocks.languages(pupils, speaker));
        return new Block.Glance(facts);
    }

    private List<Block> aims(Activity activity) {
        var aims = new ArrayList<Aim>();
        for (int i = 0; i < activity.objectives().size(); i++) {
            var objective = activity.objectives().get(i);
            int number = i + 1;
            speaker.say(objective.text(), "objectives", objective.id().value(), "text")
                    .ifPresent(text -> aims.add(new Aim(speaker.number(number), text)));
        }
        return aims.isEmpty() ? List.of() : List.of(new Block.Aims(speaker.label("aims"), aims));
    }

    private List<Block> materials(Activity activity) {
        var rows = new ArrayList<>(
                activity.materials().stream().flatMap(material -> row(material)).toList());
        if (activity.setting() != null) {
            var setting = activity.setting().name().toLowerCase(Locale.ROOT).replace('_', '-');
            rows.add(new MaterialRow(speaker.label("setting-" + setting), null));
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.MaterialTable(speaker.label("materials"), rows, null));
    }

    private Stream<MaterialRow> row(Material material) {
        var copies = material.copies();
        var rule = copies == null
                ? null
                : speaker.label(copies.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return speaker
                .say(material.text(), "materials", material.id().value(), "text")
                .map(text -> new MaterialRow(text, rule))
                .stream();
    }

    private List<Block> steps(Activity activity) {
        var blocks = new ArrayList<Block>();
        if (activity.steps().isEmpty()) {
            return blocks;
        }
        var guide = new GuideSteps(speaker);
        var minutes = activity.minutes() == null
                ? Text.plain(speaker.language(), "")
                : speaker.label("minutes-count", activity.minutes().usual());
        blocks.add(new Block.StageHead(speaker.sayOr("untitled", activity.title(), "title"), minutes));
        var variations = GuideBlocks.variations(activity.variations(), speaker);
        for (int i = 0; i < activity.steps().size(); i++) {
            var step = activity.steps().get(i);
            boolean last = i == activity.steps().size() - 1;
            var notes = variations.subList(
                    Math.min(i, variations.size()), last ? variations.size() : Math.min(i + 1, variations.size()));
            blocks.add(step(guide, step, activity, i >= variations.size() ? List.of() : notes));
        }
        return blocks;
    }

    private Block step(GuideSteps guide, Activity.Step step, Activity activity, List<Block.BoxedNote> notes) {
        var id = step.id().value();
        var acts = Stream.of(
                        guide.act(ActKind.SAY, speaker.prose(step.say(), "steps", id, "say")),
                        guide.act(ActKind.DO, speaker.prose(step.doing(), "steps", id, "do")),
                        guide.act(ActKind.PUPILS, speaker.prose(step.pupils(), "steps", id, "pupils")))
                .flatMap(List::stream)
                .toList();
        var title = speaker.say(step.title(), "steps", id, "title").orElse(null);
        return guide.step(title, step.minutes(), acts, numbers(step.serves(), activity), notes);
    }

    private static List<Integer> numbers(List<BlockId> served, Activity activity) {
        var objectives =
                activity.objectives().stream().map(Activity.Objective::id).toList();
        return served.stream()
                .map(objectives::indexOf)
                .filter(at -> at >= 0)
                .map(at -> at + 1)
                .toList();
    }
}
