package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.activity.AfterLessons;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.BrowserZone;
import org.mekongmigration.handinhand.lessonplan.CopiedTitle;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.lessonplan.Placing;
import org.mekongmigration.handinhand.lessonplan.PlanBeginning;
import org.mekongmigration.handinhand.lessonplan.PlanCopying;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.OtherTexts;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkOrigins;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.WorkSubmitting;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.OriginNote;
import org.mekongmigration.handinhand.work.ui.ReviewDesk;

/** The services that the screens for plans stand on. */
@SpringComponent
class PlanWorkshop {

    private static final int MOST = 200;

    private final WorkAuthoring authoring;
    private final WorkShelf shelf;
    private final OtherTexts otherTexts;
    private final WorkHistory history;
    private final WorkOrigins origins;
    private final WorkColleagues colleagues;
    private final WorkPublishing publishing;
    private final WorkSubmitting submitting;
    private final WorkSearch search;
    private final PrintPress press;
    private final PlanBeginning beginning;
    private final PlanCopying copying;
    private final AfterLessons afterLessons;
    private final Clock clock;
    private final SignedIn signedIn;

    PlanWorkshop(
            WorkAuthoring authoring,
            WorkShelf shelf,
            OtherTexts otherTexts,
            WorkHistory history,
            WorkOrigins origins,
            WorkColleagues colleagues,
            WorkPublishing publishing,
            WorkSubmitting submitting,
            WorkSearch search,
            PrintPress press,
            PlanBeginning beginning,
            PlanCopying copying,
            AfterLessons afterLessons,
            Clock clock,
            SignedIn signedIn) {
        this.authoring = authoring;
        this.shelf = shelf;
        this.otherTexts = otherTexts;
        this.history = history;
        this.origins = origins;
        this.colleagues = colleagues;
        this.publishing = publishing;
        this.submitting = submitting;
        this.search = search;
        this.press = press;
        this.beginning = beginning;
        this.copying = copying;
        this.afterLessons = afterLessons;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    WorkAuthoring authoring() {
        return authoring;
    }

    WorkShelf shelf() {
        return shelf;
    }

    OtherTexts otherTexts() {
        return otherTexts;
    }

    WorkHistory history() {
        return history;
    }

    /** What has changed in the work that this one is a copy of. */
    <C extends Content> OriginNote<C> news(Desk<C> desk) {
        return new OriginNote<>(desk, origins);
    }

    WorkColleagues colleagues() {
        return colleagues;
    }

    ReviewDesk review(Desk<?> desk) {
        return new ReviewDesk(desk, authoring, publishing, submitting);
    }

    ActivityShelf.Finder finder() {
        return new ShelfFinder(search, shelf);
    }

    ProposedActivities proposed(PlannedActivities activities, PlanDesk desk) {
        return new ProposedActivities(search, activities, desk);
    }

    PrintPress press() {
        return press;
    }

    boolean isSignedIn() {
        return signedIn.person().isPresent();
    }

    Person person() {
        return signedIn.require();
    }

    /** New blocks get ids that no other tab and no colleague can choose at the same time. */
    Placing placing() {
        return new Placing(FreshIds::next);
    }

    /**
     * Absent if the plan may be read, but not changed.
     *
     * @throws WorkRejected if it is not there for her
     */
    Optional<Opened> open(WorkId id) {
        try {
            var opened = authoring.open(id);
            if (opened.work().kind() != Kind.LESSON_PLAN) {
                throw new NotFoundException();
            }
            return Optional.of(opened);
        } catch (WorkRejected e) {
            if (shelf.find(id)
                    .filter(it -> it.work().kind() == Kind.LESSON_PLAN)
                    .isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    AfterLessons afterLessons() {
        return afterLessons;
    }

    LocalDate today(UI reader) {
        return LocalDate.ofInstant(clock.instant(), BrowserZone.of(reader));
    }

    /** The version that stands in a lesson; absent if it cannot be read. */
    Optional<Integer> version(Placement placement) {
        return Optional.ofNullable(placement.version())
                .or(() ->
                        new PlannedActivities(shelf).toAdd(placement.activity()).map(Shelved::number));
    }

    PlanCopying copying() {
        return copying;
    }

    /** Copies a lesson, and goes there. */
    void copyPlan(WorkId plan, Component screen) {
        var titled = new CopiedTitle(
                ScreenLanguage.of(screen),
                (language, title) ->
                        screen.getTranslation(Locale.forLanguageTag(language.tag()), "lessonplan.copy.title", title));
        var copy = copying.copy(plan, titled);
        UI.getCurrent().navigate(LessonPlanRoutes.of(copy));
    }

    PlanBeginning beginning() {
        return beginning;
    }

    /** What an author may change and publish and nobody else sees yet; nothing for others. */
    List<WorkCard> unpublished(Kind kind, String titleWords) {
        return shelf.ofNetwork(Set.of(kind), titleWords, 0, MOST).stream()
                .filter(it -> !it.rights().own() && it.work().published().isEmpty())
                .toList();
    }

    /** Copies a set with its lessons, and goes there. */
    void copyPack(WorkId pack) {
        UI.getCurrent().navigate(LessonPlanRoutes.of(beginning.copyPack(pack)));
    }
}
