package org.mekongmigration.handinhand.lessonplan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Copies;
import org.mekongmigration.handinhand.activity.Activity.Material;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.activity.Grouping;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

/** Small plans and activities to try the rules on. */
final class Sample {

    static final Grouping FOURS = new Grouping(4);

    private Sample() {}

    static BlockId id(String id) {
        return new BlockId(id);
    }

    static Localized<String> english(String text) {
        return Localized.of(Language.ENGLISH, text);
    }

    static Prose prose(String text) {
        return new Prose(List.of(new Prose.Paragraph(List.of(new Prose.Words(text, false, false)))));
    }

    static Localized<Prose> say(String text) {
        return Localized.of(Language.ENGLISH, prose(text));
    }

    static Step step(String id, int minutes) {
        return new Step(
                id(id),
                english("Step " + id),
                minutes,
                say("Say " + id),
                say("Do " + id),
                Localized.empty(),
                List.of());
    }

    static Activity activity(String id, int usual, Step... steps) {
        return activity(id, usual, Arrays.asList(steps), List.of(), List.of());
    }

    static Activity activity(
            String id, int usual, List<Step> steps, List<Material> materials, List<Printable> printables) {
        return new Activity(
                new WorkId(id),
                List.of(Language.ENGLISH),
                english("The " + id),
                Localized.empty(),
                List.of(),
                null,
                null,
                new Activity.Minutes(null, usual, null),
                new Activity.Group(null, null, null, FOURS),
                null,
                List.of(),
                List.of(),
                List.of(),
                materials,
                Localized.empty(),
                List.of(),
                Localized.empty(),
                steps,
                List.of(),
                List.of(),
                List.of(),
                Localized.empty(),
                printables,
                Map.of(),
                List.of(),
                null,
                List.of(),
                null);
    }

    /** With a question to talk about afterwards. */
    static Activity talking(Activity activity) {
        var question = new Activity.DebriefQuestion(id("q1"), english("What did you find out?"));
        return with(activity, "debrief", List.of(question));
    }

    static Activity speaking(Activity activity, Language language) {
        var titled = with(activity, "title", activity.title().with(language, Translation.plain("…")));
        return with(titled, "languages", List.of(Language.ENGLISH, language));
    }

    static Activity withSteps(Activity activity, Step... steps) {
        return with(activity, "steps", Arrays.asList(steps));
    }

    /** The activity with something else under a key of its file. */
    static Activity with(Activity activity, String key, Object value) {
        return Edit.set(activity, new Finding.Place(List.of(key)), value);
    }

    static Material material(String text, String printable, Copies copies) {
        return new Material(
                id(printable == null ? "m-" + copies.ordinal() : "m-" + printable),
                english(text),
                printable == null ? null : id(printable),
                copies);
    }

    static CardSet cards(String id, int count) {
        var cards = IntStream.range(0, count)
                .mapToObj(n -> new Card(id("c" + n), english("Card " + n), null, Localized.empty()))
                .toList();
        return new CardSet(id(id), english("Cards"), 8, cards);
    }

    static QuestionSheet sheet(String id) {
        return new QuestionSheet(id(id), english("Sheet"), Localized.empty(), List.of());
    }

    static Placement placement(String id, String activity) {
        return Placement.of(id(id), new WorkId(activity), 1);
    }

    static Stage stage(String id, Placement... placements) {
        return new Stage(id(id), Localized.empty(), null, Localized.empty(), List.of(), Arrays.asList(placements));
    }

    static LessonPlan plan(SchoolClass schoolClass, Stage... stages) {
        return new LessonPlan(
                new WorkId("plan"),
                List.of(Language.ENGLISH),
                english("A plan"),
                schoolClass,
                Language.ENGLISH,
                List.of(),
                List.of(),
                Arrays.asList(stages),
                null,
                null,
                List.of(),
                null);
    }

    static SchoolClass pupils(int pupils, int minutes) {
        return new SchoolClass("5/2", null, pupils, minutes);
    }

    static Function<Placement, Optional<Activity>> among(Activity... activities) {
        return placement -> Arrays.stream(activities)
                .filter(it -> it.id().equals(placement.activity()))
                .findFirst();
    }
}
