package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Minutes;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.activity.NewActivity;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/**
 * Activities that a teacher makes while she builds a lesson: a new one, or one of somebody else's as she adapted it.
 *
 * @param id of the activity to be
 * @param maker her name
 * @param language in which she writes
 */
public record OwnActivity(WorkId id, String maker, Language language) {

    /** A step as it is typed; what is blank is absent. */
    public record TypedStep(String title, @Nullable Integer minutes, String say, String doing) {

        /** Nothing was typed at all. */
        public boolean isBlank() {
            return title.isBlank() && say.isBlank() && doing.isBlank();
        }
    }

    /** A new activity; blank steps are left out. */
    public Activity written(String title, int minutes, List<TypedStep> steps) {
        var activity =
                Edit.set(NewActivity.in(language, maker, id), at("title"), Localized.of(language, title.strip()));
        activity = Edit.set(activity, at("minutes"), new Minutes(null, minutes, null));
        var written = new ArrayList<Step>();
        for (var step : steps) {
            if (!step.isBlank()) {
                written.add(new Step(
                        new BlockId("st" + (written.size() + 1)),
                        line(step.title()),
                        step.minutes(),
                        prose(step.say()),
                        prose(step.doing()),
                        Localized.empty(),
                        List.of()));
            }
        }
        return Edit.set(activity, at("steps"), List.copyOf(written));
    }

    /**
     * The activity as it is taught in the lesson, with her changes in it. Licence and makers stay, and she is one of them; the
     * note stays in the lesson.
     *
     * @param title what it is called from now on
     */
    public Activity of(AdaptedActivity adapted, Localized<String> title) {
        var origin = adapted.activity();
        var steps = adapted.taught().stream()
                .map(it -> new Step(it.id(), it.title(), it.minutes(), it.say(), it.doing(), it.pupils(), it.serves()))
                .toList();
        var activity = Edit.set(origin, at("id"), id);
        activity = Edit.set(activity, at("languages"), with(origin.languages(), language));
        activity = Edit.set(activity, at("title"), title);
        activity = Edit.set(activity, at("minutes"), minutes(origin.minutes(), adapted.minutes()));
        activity = Edit.set(activity, at("steps"), steps);
        activity = Edit.set(activity, at("makers"), makers(origin.makers()));
        return Edit.set(
                activity,
                at("based-on"),
                new BasedOn(origin.id(), adapted.placement().version()));
    }

    private List<Maker> makers(List<Maker> before) {
        return before.stream().anyMatch(it -> it.name().equals(maker))
                ? before
                : with(before, new Maker("editor", maker));
    }

    private static Minutes minutes(@Nullable Minutes origin, int usual) {
        var least = origin == null ? null : origin.least();
        var most = origin == null ? null : origin.most();
        return new Minutes(
                least == null ? null : Integer.valueOf(Math.min(least, usual)),
                usual,
                most == null ? null : Integer.valueOf(Math.max(most, usual)));
    }

    private Localized<String> line(String words) {
        return words.isBlank() ? Localized.empty() : Localized.of(language, words.strip());
    }

    private Localized<Prose> prose(String words) {
        var lines = words.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> ProseText.plain(line.strip()).blocks().stream())
                .toList();
        return lines.isEmpty() ? Localized.empty() : Localized.of(language, new Prose(lines));
    }

    private static <T> List<T> with(List<T> known, T another) {
        return known.contains(another)
                ? known
                : Stream.concat(known.stream(), Stream.of(another)).toList();
    }

    private static Place at(String key) {
        return new Place(List.of(key));
    }
}
