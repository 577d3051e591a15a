package org.mekongmigration.handinhand.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.OriginChange;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkOrigins;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy, and what its origin changed since: who hears of it, and what becomes of the answers; on whatever database the subclass brings. */
public abstract class OriginLife {

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkOpening opening;

    @Autowired
    private LinkCopying copying;

    @Autowired
    private WorkOrigins origins;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkColleagues colleagues;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private Person giver;
    private Person taker;
    private SchoolId hers;
    private WorkId plan;
    private LinkDetails link;
    private WorkId copy;

    @BeforeEach
    void aPlanThatWasCopiedFromALink() {
        giver = people.acts(Role.TEACHER, people.school());
        plan = authoring.create(plan(WorkAuthoring.freshId(), "First", "")).id();
        link = sharing.make(plan, LinkChoice.frozen(null).asLive());
        hers = people.school();
        taker = people.acts(Role.TEACHER, hers);
        copy = copied(link);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void hearsOfWhatTheLinkShowsAndOfNothingElse() {
        assertThat(origins.news(desk())).isEmpty();

        writeOn("Second", "");
        assertThat(origins.news(desk())).isEmpty();

        share();
        var news = origins.news(desk()).orElseThrow();
        assertThat(news.title().in(Language.ENGLISH)).contains("Second");
        assertThat(news.open())
                .singleElement()
                .satisfies(change -> assertThat(change.both()).isFalse());
    }

    @Test
    void hearsNothingMoreOnceTheLinkIsWithdrawn() {
        writeOn("Second", "");
        share();
        assertThat(origins.news(desk())).isPresent();

        people.acts(giver);
        sharing.withdraw(link.id());
        people.acts(taker);
        assertThat(origins.news(desk())).isEmpty();
    }

    /** The link was shown to who copied, not to everybody whom she lets edit. */
    @Test
    void doesNotTellAColleagueWhoEditsTheCopy() {
        var colleague = people.person(Role.TEACHER, hers);
        colleagues.let(copy, colleague.id());
        writeOn("Second", "");
        share();

        people.acts(colleague);
        assertThat(origins.news(desk())).isEmpty();
    }

    @Test
    void hearsOfItByHerOwnRightWhereTheOriginIsHerSchools() {
        people.acts(giver);
        var own = authoring.copy(plan).id();
        writeOn("Second", "");

        people.acts(giver);
        var desk = authoring.open(own).content();
        assertThat(desk.basedOn()).isEqualTo(new BasedOn(plan, 1));
        assertThat(origins.news(desk)).isPresent();
    }

    @Test
    void remembersWhatWasLeftUntilTheOriginChangesThatAgain() {
        writeOn("Second", "\"minutes\":18,");
        share();
        var open = open();
        assertThat(open).hasSize(2);

        keep(origins.left(desk(), List.of(open.getFirst().sign())));
        assertThat(open())
                .extracting(OriginChange::sign)
                .containsExactly(open.getLast().sign());
        assertThat(desk().basedOn().version()).isEqualTo(1);

        keep(origins.left(desk(), List.of(open.getLast().sign())));
        assertThat(origins.news(desk())).isEmpty();
        assertThat(desk().basedOn().version()).isEqualTo(2);
        assertThat(desk().basedOn().answered()).isEmpty();
        assertThat(desk().title().in(Language.ENGLISH)).contains("First");

        writeOn("Third", "\"minutes\":18,");
        share();
        assertThat(open()).singleElement().satisfies(change -> {
            assertThat(change.both()).isTrue();
            assertThat(change.changes()).hasSize(1);
        });
    }

    @Test
    void takesWhatSheWantsKeepsHerOwnAndTheMakersOfBoth() {
        var mine = desk();
        keep(format.fromJson(format.toJson(mine)
                .replace("Naw Paw", "Naw Paw\"},{\"role\":\"editor\",\"name\":\"Saw Min")
                .replace("\"activity\":", "\"minutes\":9,\"activity\":")));
        writeOn("Second", "\"minutes\":18,");
        share();
        people.acts(giver);
        var origin = authoring.open(plan);
        authoring.save(
                origin,
                format.fromJson(format.toJson(origin.content())
                        .replace("Naw Paw", "Naw Paw\"},{\"role\":\"translator\",\"name\":\"Dao")));
        share();

        var open = open();
        assertThat(open).extracting(OriginChange::both).containsExactlyInAnyOrder(false, true);
        var plain = open.stream().filter(change -> !change.both()).toList();
        keep(origins.taken(desk(), List.of(plain.getFirst().sign())));

        var now = (LessonPlan) desk();
        assertThat(now.title().in(Language.ENGLISH)).contains("Second");
        assertThat(now.placements().getFirst().minutes()).isEqualTo(9);
        assertThat(now.makers()).extracting(maker -> maker.name()).containsExactly("Naw Paw", "Saw Min", "Dao");
        assertThat(now.licence()).isEqualTo("CC-BY-4.0");
        assertThat(open())
                .singleElement()
                .satisfies(change -> assertThat(change.both()).isTrue());
    }

    @Test
    void bringsTheActivityAlongThatSheCouldNotRead() {
        people.acts(giver);
        var activity = authoring.create(activity("A new one")).id();
        var origin = authoring.open(plan);
        authoring.save(
                origin,
                format.fromJson(format.toJson(origin.content())
                        .replace(
                                "\"placements\":[",
                                "\"placements\":[{\"id\":\"p2\",\"activity\":\"" + activity + "\",\"version\":1},")));
        share();

        var open = open();
        keep(origins.taken(desk(), List.of(open.getFirst().sign())));

        assertThat(shelf.find(activity)).isEmpty();
        var placed = ((LessonPlan) desk()).placements();
        assertThat(placed).hasSize(2);
        assertThat(placed.getFirst().activity()).isNotEqualTo(activity);
        assertThat(shelf.find(placed.getFirst().activity(), 1)
                        .orElseThrow()
                        .content()
                        .basedOn()
                        .work())
                .isEqualTo(activity);
        assertThat(origins.news(desk())).isEmpty();
        assertThat(desk().basedOn().version()).isEqualTo(2);
    }

    @Test
    void tellsOfALessonWhereTheLessonIsOpenedAndOfTheSetWhereTheSetIs() {
        people.acts(giver);
        var set = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-pack","id":"%s","languages":["en"],"title":{"en":"A set"},
            "plans":[{"id":"l1","plan":"%s"}]}""".formatted(UUID.randomUUID(), plan)))
                .id();
        var shared = sharing.make(set, LinkChoice.frozen(null).asLive());
        people.acts(taker);
        copy = copied(shared);
        var lesson = ((LessonPack) desk()).plans().getFirst().plan();

        writeOn("Second", "");
        people.acts(taker);

        assertThat(origins.news(desk())).isEmpty();
        var news = origins.news(authoring.open(lesson).content()).orElseThrow();
        assertThat(news.title().in(Language.ENGLISH)).contains("Second");
    }

    /** Teachers begin no books, and make their own out of others'. */
    @Test
    void copiesABookAndHearsOfItsPages() {
        giver = people.acts(Role.AUTHOR, null);
        plan = authoring.create(book(WorkAuthoring.freshId(), "It rains.")).id();
        link = sharing.make(plan, LinkChoice.frozen(null).asLive());
        copy = copied(link);
        assertThat(desk().basedOn()).isEqualTo(new BasedOn(plan, 1, link.id().value(), List.of()));
        assertThat(desk().makers()).extracting(maker -> maker.name()).containsExactly("Naw Paw");
        assertThat(desk().licence()).isEqualTo("CC-BY-4.0");

        people.acts(giver);
        authoring.save(authoring.open(plan), book(plan, "It rains gently."));
        authoring.keep(plan, null);
        share();
        keep(origins.taken(desk(), List.of(open().getFirst().sign())));

        assertThat(((Storybook) desk()).spreads().getFirst().words().in(Language.ENGLISH))
                .contains(ProseText.plain("It rains gently."));
        assertThat(origins.news(desk())).isEmpty();
    }

    @Test
    void doesNotCountItsMemoryAmongWhatItsAuthorsChanged() {
        writeOn("Second", "\"minutes\":18,");
        share();
        keep(origins.left(desk(), List.of(open().getFirst().sign())));
        authoring.keep(copy, null);

        assertThat(history.changes(copy, 1, 2)).isEmpty();
    }

    private List<OriginChange> open() {
        return origins.news(desk()).orElseThrow().open();
    }

    private WorkId copied(LinkDetails shared) {
        people.acts(giver);
        var open = opening.open(sharing.address(shared.id()).orElseThrow().written())
                .orElseThrow();
        var right = copying.right(open).orElseThrow();
        people.acts(taker);
        return copying.copy(shared.id(), right).id();
    }

    private Content desk() {
        return authoring.open(copy).content();
    }

    private void keep(Content now) {
        authoring.save(authoring.open(copy), now);
        authoring.keep(copy, null);
    }

    private void writeOn(String title, String more) {
        people.acts(giver);
        authoring.save(authoring.open(plan), plan(plan, title, more));
        authoring.keep(plan, null);
        people.acts(taker);
    }

    /** The giver shows what she has written since. */
    private void share() {
        people.acts(giver);
        sharing.showNewest(link.id());
        people.acts(taker);
    }

    private Content plan(WorkId id, String title, String more) {
        return format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"%s"},
            "licence":"CC-BY-4.0","makers":[{"role":"author","name":"Naw Paw"}],
            "stages":[{"id":"main","placements":[{"id":"p1",%s"activity":"somewhere"}]}]}""".formatted(id, title, more));
    }

    private Content book(WorkId id, String words) {
        return format.fromJson("""
            {"format":"hand-in-hand/1","kind":"storybook","id":"%s","languages":["en"],"title":{"en":"Rain"},
            "licence":"CC-BY-4.0","makers":[{"role":"author","name":"Naw Paw"}],
            "spreads":[{"id":"s1","layout":"words-only","words":{"en":"%s"}}]}""".formatted(id, words));
    }

    private Content activity(String title) {
        return format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"%s"},"minutes":{"usual":20},
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Look."}}]}""".formatted(UUID.randomUUID(), title));
    }
}
