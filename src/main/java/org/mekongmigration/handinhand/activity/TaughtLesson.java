package org.mekongmigration.handinhand.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;

/** What a teacher says after a lesson. It stays when the plan goes, and without her name when she goes. */
@Entity
class TaughtLesson {

    /** One activity of the lesson, in the words of the database. */
    @Embeddable
    record Taught(
            String placement, String activity, int version, int planned, int minutes, String worked, String toChange) {

        static Taught of(ActivityTaught it) {
            return new Taught(
                    it.placement().value(),
                    it.activity().value(),
                    it.version(),
                    it.planned(),
                    it.minutes(),
                    it.worked(),
                    it.toChange());
        }

        ActivityTaught details() {
            return new ActivityTaught(
                    new BlockId(placement), new WorkId(activity), version, planned, minutes, worked, toChange);
        }

        private Taught without(Predicate<String> named) {
            return new Taught(
                    placement,
                    activity,
                    version,
                    planned,
                    minutes,
                    named.test(worked) ? "" : worked,
                    named.test(toChange) ? "" : toChange);
        }
    }

    @Id
    private String id;

    private @Nullable String plan;

    private @Nullable String teacher;

    private LocalDate taughtOn;

    private @Nullable Integer pupils;

    private Instant writtenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "taught_activity", joinColumns = @JoinColumn(name = "lesson"))
    @OrderColumn(name = "place")
    private List<Taught> activities = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TaughtLesson() {}

    @SuppressWarnings("NullAway.Init") // written below
    TaughtLesson(String id, AccountId teacher, LessonTaught lesson, Instant now) {
        this.id = id;
        this.teacher = teacher.value();
        write(lesson, now);
    }

    TaughtLesson(ArchivedLesson archived) {
        this.id = archived.id();
        this.plan = archived.plan();
        this.teacher = archived.teacher();
        this.taughtOn = archived.on();
        this.pupils = archived.pupils();
        this.writtenAt = archived.writtenAt();
        archived.activities().forEach(it -> activities.add(Taught.of(it.details())));
    }

    ArchivedLesson archived() {
        return new ArchivedLesson(
                id,
                plan,
                teacher,
                taughtOn,
                pupils,
                writtenAt,
                activities.stream()
                        .map(it -> ArchivedLesson.One.of(it.details()))
                        .toList());
    }

    final void write(LessonTaught lesson, Instant now) {
        plan = lesson.plan().value();
        taughtOn = lesson.on();
        pupils = lesson.pupils();
        writtenAt = now;
        activities.clear();
        lesson.activities().forEach(it -> activities.add(Taught.of(it)));
    }

    boolean isBy(AccountId person) {
        return person.value().equals(teacher);
    }

    Optional<AccountId> teacher() {
        return Optional.ofNullable(teacher).map(AccountId::new);
    }

    LocalDate on() {
        return taughtOn;
    }

    Optional<Integer> pupils() {
        return Optional.ofNullable(pupils);
    }

    List<ActivityTaught> of(WorkId activity) {
        return activities.stream()
                .filter(it -> it.activity().equals(activity.value()))
                .map(Taught::details)
                .toList();
    }

    /** For her, as she wrote it. */
    LessonTaught details(WorkId ofPlan) {
        return new LessonTaught(
                Optional.of(id),
                ofPlan,
                taughtOn,
                pupils,
                activities.stream().map(Taught::details).toList());
    }

    void planGone() {
        plan = null;
    }

    /** True if nothing is left. */
    boolean activityGone(WorkId activity) {
        activities.removeIf(it -> it.activity().equals(activity.value()));
        return activities.isEmpty();
    }

    /** The minutes stay, and the words that do not say who she is. */
    void forgetTeacher(Predicate<String> named) {
        teacher = null;
        activities.replaceAll(it -> it.without(named));
    }
}
