package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.StepChange;
import org.mekongmigration.handinhand.lessonplan.Stages;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.ui.PlaceWords;
import org.mekongmigration.handinhand.work.ui.WorkWords;

/** What was found in a plan, with its parts called as the teacher sees them; ids nobody ever sees. */
record PlanFindingNames(PlanDesk desk, PlannedActivities activities, Component screen) {

    private static final String NO_FACE = "typesetting.character.no-face";

    /** Those that an activity lacks. */
    static List<Language> languages(Finding lacking) {
        return Stream.of(lacking.arguments().get(1).split(", "))
                .map(Language::new)
                .toList();
    }

    Finding named(Finding finding) {
        var said = finding.arguments();
        var arguments =
                switch (finding.id()) {
                    case "lessonplan.objective-unserved" -> List.of(objective(said.getFirst()));
                    case "lessonplan.served-by-unknown" ->
                        List.of(objective(said.getFirst()), screen.getTranslation("lessonplan.gone"));
                    case "lessonplan.stage-empty" -> List.of(stage(said.getFirst()));
                    case "lessonplan.language-missing" ->
                        List.of(
                                activity(said.getFirst()),
                                languages(finding).stream()
                                        .map(Language::ownName)
                                        .collect(Collectors.joining(", ")));
                    case "lessonplan.activity-unknown" -> List.of(activity(said.getFirst()));
                    case "lessonplan.fixed-missing" -> List.of(said.getFirst(), activity(said.get(1)));
                    case "lessonplan.step-unknown" ->
                        List.of(step(finding, new BlockId(said.getFirst())), activity(said.get(1)));
                    default -> said;
                };
        return new Finding(finding.id(), finding.severity(), finding.place(), arguments);
    }

    /** What is found on the sheets of an activity is said with its name, a letter that is missing with its place. */
    Finding onPaper(Finding finding) {
        var path = finding.place().path();
        if (path.size() < 4
                || !path.get(2).equals("placements")
                || path.size() > 4 && !path.get(4).equals("activity")) {
            return finding.id().equals(NO_FACE) ? placed(finding, desk.plan(), path) : finding;
        }
        return desk.lesson()
                .activity(new BlockId(path.get(3)))
                .map(it -> it.activity())
                .map(it -> new Finding(
                        "lessonplan.on-paper",
                        finding.severity(),
                        new Place(path.subList(0, 4)),
                        List.of(activity(it.id().value()), WorkWords.of(inside(finding, it), screen))))
                .orElse(finding);
    }

    private Finding inside(Finding finding, Activity activity) {
        var path = finding.place().path();
        return finding.id().equals(NO_FACE)
                ? placed(finding, activity, path.subList(Math.min(5, path.size()), path.size()))
                : finding;
    }

    /** The language of the letters stays last. */
    private Finding placed(Finding finding, Content work, List<String> path) {
        var said = finding.arguments();
        var where = new PlaceWords(screen).of(Change.Where.of(work, path));
        return new Finding(
                finding.id(),
                finding.severity(),
                finding.place(),
                List.of(said.getFirst(), where + " · " + said.getLast()));
    }

    private String objective(String id) {
        var all = desk.plan().objectives();
        var index = IntStream.range(0, all.size())
                .filter(it -> all.get(it).id().value().equals(id))
                .findFirst();
        if (index.isEmpty()) {
            return id;
        }
        Objective objective = all.get(index.getAsInt());
        var words = Shown.of(objective.text(), wished());
        return words.isEmpty() ? String.valueOf(index.getAsInt() + 1) : quoted(words.text());
    }

    private String stage(String id) {
        return desk.plan().stages().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .map(it -> quoted(StageNames.of(screen, it, wished()).text()))
                .orElse(id);
    }

    /** By the title that it has in the lesson; that of a withdrawn one nobody may read. */
    private String activity(String id) {
        return desk.lesson().activities().values().stream()
                .map(it -> it.activity())
                .filter(it -> it.id().value().equals(id))
                .map(it -> it.title())
                .findFirst()
                .or(() -> activities.title(new WorkId(id)))
                .map(it -> quoted(Shown.of(it, wished()).text()))
                .orElseGet(() -> screen.getTranslation("lessonplan.gone"));
    }

    /** By what the teacher wrote there. */
    private String step(Finding finding, BlockId id) {
        return new Stages(desk.plan().stages())
                .placement(new BlockId(finding.place().path().get(3)))
                .flatMap(it -> change(it, id))
                .flatMap(it -> Stream.of(
                                Shown.of(it.title(), wished()),
                                Shown.ofProse(it.say(), wished()),
                                Shown.ofProse(it.doing(), wished()),
                                Shown.ofProse(it.pupils(), wished()))
                        .filter(words -> !words.isEmpty())
                        .findFirst())
                .map(it -> quoted(it.text()))
                .orElse("");
    }

    private static Optional<StepChange> change(Placement placement, BlockId step) {
        return Optional.ofNullable(placement.changes().get(step));
    }

    private String quoted(String words) {
        return screen.getTranslation("lessonplan.lacks.quoted", words);
    }

    private List<Language> wished() {
        return ScreenLanguage.after(desk.plan().written(), screen);
    }
}
