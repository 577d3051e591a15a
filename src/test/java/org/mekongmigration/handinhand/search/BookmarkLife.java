package org.mekongmigration.handinhand.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.EmptiedBin;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBin;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a person marks is hers alone, and shows as long as she may read it, on whatever database the subclass brings. */
public abstract class BookmarkLife {

    @Autowired
    private WorkBookmarks bookmarks;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkBin bin;

    @Autowired
    private WorkSearch search;

    @Autowired
    private PersonErasing erasing;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    private SchoolId school;
    private Person maker;
    private Person teacher;
    private WorkId activity;

    @BeforeEach
    void anActivityOfAColleague() {
        school = people.school();
        maker = people.acts(Role.TEACHER, school);
        activity = activity();
        teacher = people.acts(Role.TEACHER, school);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void areFoundByHerWhoMadeThemAndNobodyElse() {
        bookmarks.mark(activity);
        bookmarks.mark(activity);

        assertThat(bookmarks.isMarked(activity)).isTrue();
        assertThat(marked()).containsExactly(activity);
        assertThat(search.find(everything(), 0, 10).bookmarked()).isOne();
        people.acts(maker);
        assertThat(bookmarks.isMarked(activity)).isFalse();
        assertThat(marked()).isEmpty();

        people.acts(teacher);
        bookmarks.unmark(activity);
        bookmarks.unmark(activity);
        assertThat(marked()).isEmpty();
        assertThat(search.find(everything(), 0, 10).bookmarked()).isZero();
    }

    @Test
    void areRefusedForWhatSheMayNotRead() {
        people.acts(Role.TEACHER, people.school());
        assertThatThrownBy(() -> bookmarks.mark(activity)).isInstanceOf(WorkRejected.class);
        assertThatThrownBy(() -> bookmarks.mark(new WorkId("there-is-no-such-work")))
                .isInstanceOf(WorkRejected.class);
        assertThat(rows(activity)).isZero();
    }

    @Test
    void showNothingThatSheMayNoLongerRead() {
        var author = people.acts(Role.REVIEWER, null);
        var published = activity();
        publishing.publish(published);
        people.acts(teacher);
        bookmarks.mark(published);
        assertThat(marked()).containsExactly(published);

        people.acts(author);
        publishing.withdraw(published, "Out of date", Language.ENGLISH);
        people.acts(teacher);
        assertThat(marked()).isEmpty();
        assertThat(search.find(everything(), 0, 10).bookmarked()).isZero();

        people.acts(author);
        publishing.publish(published);
        people.acts(teacher);
        assertThat(marked()).containsExactly(published);
    }

    @Test
    void waitWhileTheWorkLiesInTheBinAndGoWithItForGood() {
        bookmarks.mark(activity);
        people.acts(maker);
        bin.put(activity);
        people.acts(teacher);
        assertThat(marked()).isEmpty();
        people.acts(maker);
        bin.restore(activity);
        people.acts(teacher);
        assertThat(marked()).containsExactly(activity);

        people.acts(maker);
        bin.put(activity);
        clock.advance(Duration.ofDays(31));
        EmptiedBin.of(application);
        assertThat(rows(activity)).isZero();
    }

    @Test
    void goWithTheWorkThatStaysForThoseAloneWhoUseIt() {
        bookmarks.mark(activity);
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"x"},"class":{},
                "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s"}]}]}""".formatted(WorkAuthoring.freshId(), activity)));
        people.acts(maker);
        bin.put(activity);
        clock.advance(Duration.ofDays(31));
        EmptiedBin.of(application);

        assertThat(database.queryForObject("select count(*) from work where id = ?", Long.class, activity.value()))
                .isOne();
        assertThat(rows(activity)).isZero();
    }

    @Test
    void goWithThePerson() {
        bookmarks.mark(activity);
        people.acts(Role.ADMINISTRATOR, null);
        erasing.erase(teacher.id(), WorksOfErased.STAY);
        assertThat(rows(activity)).isZero();
    }

    private WorkQuery everything() {
        return WorkQuery.shelf(Kind.ACTIVITY).withUnpublished();
    }

    private List<WorkId> marked() {
        return search.works(everything().withBookmarked(true), 0, 10);
    }

    private long rows(WorkId work) {
        return database.queryForObject("select count(*) from bookmark where work = ?", Long.class, work.value());
    }

    private WorkId activity() {
        return authoring
                .create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s","languages":["en"],"title":{"en":"x"},
                "steps":[{"id":"st1","title":{"en":"x"},"minutes":5,"say":{"en":"x"}}]}""".formatted(WorkAuthoring.freshId())))
                .id();
    }
}
