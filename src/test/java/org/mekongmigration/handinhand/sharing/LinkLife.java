package org.mekongmigration.handinhand.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.mekongmigration.handinhand.sharing.LinkRefused.Reason;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Links: who makes them, who opens them, who takes them back, how they go; on whatever database the subclass brings. */
public abstract class LinkLife {

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkLists lists;

    @Autowired
    private LinkOpening opening;

    @Autowired
    private LinkCounts counts;

    @Autowired
    private LinkCopying copying;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private LinkArchive archive;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkColleagues colleagues;

    @Autowired
    private PersonErasing erasing;

    @Autowired
    private OwnAccount own;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private SchoolId school;
    private Person teacher;
    private WorkId plan;

    @BeforeEach
    void aPlanOfATeacher() {
        school = people.school();
        teacher = people.acts(Role.TEACHER, school);
        plan = written("lesson-plan");
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void opensByItsAddressAndTheAddressIsNowhereInTheDatabase() {
        var link = sharing.make(plan, LinkChoice.frozen(null));
        var token = sharing.address(link.id()).orElseThrow();
        people.nobodyActs();

        var open = opening.open(token.written().toUpperCase(Locale.ROOT)).orElseThrow();

        assertThat(open.work()).isEqualTo(plan);
        assertThat(open.revision()).isEqualTo(1);
        assertThat(open.asksForPasscode()).isFalse();
        assertThat(open.parts()).doesNotContain(PackPart.ANSWERS).contains(PackPart.GUIDE);
        assertThat(database.queryForList("select * from shared_link").toString())
                .doesNotContain(token.symbols())
                .doesNotContain(token.written());
        assertThat(opening.open("00000-00000-00000-00000-00000-0")).isEmpty();
    }

    @Test
    void isMadeOfWhatStandsOnTheDeskAndRemembersThatVersion() {
        var opened = authoring.open(plan);
        authoring.save(opened, changed(plan, "lesson-plan", "Second"));
        var first = sharing.make(plan, LinkChoice.frozen(null));
        assertThat(first.revision()).isEqualTo(2);
        authoring.save(authoring.open(plan), changed(plan, "lesson-plan", "Third"));
        authoring.keep(plan, null);
        assertThat(opened(first).revision()).isEqualTo(2);
        var live = sharing.make(plan, LinkChoice.frozen(null).asLive());
        authoring.save(authoring.open(plan), changed(plan, "lesson-plan", "Fourth"));
        assertThat(sharing.showNewest(live.id()).revision()).isEqualTo(4);
        assertThat(sharing.showNewest(first.id()).revision()).isEqualTo(2);
    }

    @Test
    void isGoneTheMomentItIsWithdrawnOrEnds() {
        var end = clock.instant().plus(Duration.ofDays(1));
        var withdrawn = sharing.make(plan, LinkChoice.frozen(null));
        var ending = sharing.make(plan, LinkChoice.frozen(end));
        var first = sharing.address(withdrawn.id()).orElseThrow().written();
        var second = sharing.address(ending.id()).orElseThrow().written();
        assertThat(opening.open(first)).isPresent();
        assertThat(opening.open(second)).isPresent();

        assertThat(sharing.withdraw(withdrawn.id()).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(opening.open(first)).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(opening.open(second)).isEmpty();

        assertThat(lists.mine())
                .extracting(LinkDetails::standing)
                .containsExactlyInAnyOrder(Standing.ENDED, Standing.WITHDRAWN);
        var later = clock.instant().plus(Duration.ofDays(1));
        assertThat(sharing.change(ending.id(), "", later).standing()).isEqualTo(Standing.OPEN);
        assertThat(opening.open(second)).isPresent();
        refused(Reason.WITHDRAWN, () -> sharing.change(withdrawn.id(), "", later));
        refused(Reason.ENDS_BEFORE_NOW, () -> sharing.change(ending.id(), "", clock.instant()));
    }

    @Test
    void asksForThePasscodeAndGivesARightOfTwelveHours() {
        var choice = LinkChoice.frozen(null).withPasscode("แม่น้ำ 7");
        var open = opened(sharing.make(plan, choice));
        var other = opened(sharing.make(plan, choice));

        assertThat(open.asksForPasscode()).isTrue();
        assertThat(opening.admit(open, "แม่น้ำ 8")).isEmpty();
        assertThat(opening.admit(open, "")).isEmpty();
        var right = opening.admit(open, " แม่น้ำ 7 ").orElseThrow();
        assertThat(opening.isAdmitted(open, right)).isTrue();
        assertThat(opening.isAdmitted(other, right)).isFalse();
        for (var forged : List.of("", ".", "zzzzzz." + right.split("\\.")[1], right + "A", right.substring(1))) {
            assertThat(opening.isAdmitted(open, forged)).as(forged).isFalse();
        }
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(opening.isAdmitted(open, right)).isTrue();
        clock.advance(Duration.ofSeconds(2));
        assertThat(opening.isAdmitted(open, right)).isFalse();
        assertThat(opening.admit(opened(sharing.make(plan, LinkChoice.frozen(null))), ""))
                .isEmpty();
        refused(
                Reason.PASSCODE_TOO_SHORT,
                () -> sharing.make(plan, LinkChoice.frozen(null).withPasscode("123")));
    }

    @Test
    void isMadeByWhoMayEditTheWorkAndNobodyElse() {
        var colleague = people.person(Role.TEACHER, school);
        colleagues.let(plan, colleague.id());
        people.acts(colleague);
        assertThat(sharing.mayShare(plan)).isTrue();
        assertThat(sharing.make(plan, LinkChoice.frozen(null)).maker()).contains(colleague.name());

        people.acts(Role.TEACHER, school);
        assertThat(sharing.mayShare(plan)).isFalse();
        refused(Reason.NOT_ALLOWED, () -> sharing.make(plan, LinkChoice.frozen(null)));
        people.acts(Role.TEACHER, people.school());
        assertThat(sharing.mayShare(plan)).isFalse();
        refused(Reason.NOT_THERE, () -> sharing.make(plan, LinkChoice.frozen(null)));

        people.acts(Role.AUTHOR, null);
        var term = written("term");
        assertThat(sharing.mayShare(term)).isFalse();
        refused(Reason.KIND_NOT_SHARED, () -> sharing.make(term, LinkChoice.frozen(null)));
        assertThat(sharing.mayShare(written("storybook"))).isTrue();
    }

    @Test
    void isSeenAndTakenBackByItsMakerTheOwnerOfTheWorkAndTheHeadOfTheSchool() {
        var colleague = people.person(Role.TEACHER, school);
        colleagues.let(plan, colleague.id());
        people.acts(colleague);
        var link = sharing.make(plan, LinkChoice.frozen(null)).id();
        assertThat(ids(lists.of(plan))).containsExactly(link);

        people.acts(teacher);
        assertThat(ids(lists.of(plan))).containsExactly(link);
        assertThat(lists.mine()).isEmpty();
        assertThat(sharing.address(link)).isPresent();

        people.acts(Role.SCHOOL_HEAD, school);
        assertThat(ids(lists.ofMySchool())).containsExactly(link);
        assertThat(lists.ofMySchool().getFirst().own()).isFalse();
        refused(Reason.NOT_THERE, () -> sharing.address(link));
        refused(Reason.NOT_THERE, () -> sharing.change(link, "", null));

        for (var stranger : List.of(
                people.person(Role.TEACHER, school),
                people.person(Role.SCHOOL_HEAD, people.school()),
                people.person(Role.REVIEWER, null))) {
            people.acts(stranger);
            assertThat(lists.of(plan)).isEmpty();
            assertThat(ids(lists.ofMySchool())).doesNotContain(link);
            refused(Reason.NOT_THERE, () -> sharing.address(link));
            refused(Reason.NOT_THERE, () -> sharing.withdraw(link));
            refused(Reason.NOT_THERE, () -> sharing.showNewest(link));
        }

        people.acts(Role.SCHOOL_HEAD, school);
        assertThat(sharing.withdraw(link).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void endsAfterHalfAYearUnlessTheWorkIsPublished() {
        assertThat(sharing.usualEnd(plan)).contains(clock.instant().plus(Duration.ofDays(180)));
        people.acts(Role.REVIEWER, null);
        var activity = authoring
                .create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"The bag"},"licence":"CC-BY-4.0",
                "makers":[{"role":"author","name":"A maker"}],"minutes":{"usual":20},"objectives":[{"id":"o1","kind":"skill","text":{"en":"Packs"}}],
                "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Look."},"serves":["o1"]}],
                "debrief":[{"id":"d1","text":{"en":"How was it?"}}]}""".formatted(WorkAuthoring.freshId())))
                .id();
        publishing.publish(activity);
        assertThat(sharing.usualEnd(activity)).isEmpty();
    }

    @Test
    void keepsWhatItsMakerChose() {
        var end = clock.instant().plus(Duration.ofDays(3));
        var languages = List.of(new Language("th"), new Language("zh-Hans"));
        var made = sharing.make(
                plan,
                new LinkChoice(
                        true, null, end, " For ป.5 ", false, languages, Set.of(PackPart.CARDS, PackPart.ANSWERS)));
        var link = lists.mine().getFirst();
        assertThat(link).isEqualTo(made);
        assertThat(link.note()).isEqualTo("For ป.5");
        assertThat(link.endsAt()).contains(end);
        var open = opened(link);
        assertThat(open.languages()).isEqualTo(languages);
        assertThat(open.parts()).containsExactlyInAnyOrder(PackPart.CARDS, PackPart.ANSWERS);
        assertThat(open.mayCopy()).isFalse();
        assertThat(open.live()).isTrue();
        refused(
                Reason.NOTHING_SHOWN,
                () -> sharing.make(plan, new LinkChoice(true, null, null, "", false, List.of(), Set.of())));
    }

    @Test
    void countsByDayAndLosesNothingWhenManyOpenItAtOnce() {
        var link = sharing.make(plan, LinkChoice.frozen(null)).id();
        var today = clock.instant();
        counts.write();
        IntStream.range(0, 400).parallel().forEach(i -> {
            counts.opened(link);
            if (i % 4 == 0) {
                counts.downloaded(link);
            }
            if (i % 100 == 0) {
                counts.write();
            }
        });
        clock.advance(Duration.ofDays(1));
        counts.opened(link);
        counts.write();
        counts.write();

        var details = lists.mine().getFirst();
        assertThat(details.opens()).isEqualTo(401);
        assertThat(details.downloads()).isEqualTo(100);
        var day = today.atZone(clock.getZone()).toLocalDate();
        assertThat(details.days())
                .containsExactly(new LinkDetails.Day(day, 400, 100), new LinkDetails.Day(day.plusDays(1), 1, 0));
    }

    @Test
    void staysWithoutItsMakerOrGoesWithHerWorks() {
        var name = "ครูนก-" + UUID.randomUUID();
        own.rename(name);
        var stays = sharing.make(
                plan, new LinkChoice(false, null, null, "From " + name, true, List.of(), PackPart.READ_UNASKED));
        counts.opened(stays.id());
        counts.write();
        var token = sharing.address(stays.id()).orElseThrow().written();
        var other = people.acts(Role.TEACHER, school);
        var gone = sharing.make(written("lesson-plan"), LinkChoice.frozen(null));
        counts.opened(gone.id());
        counts.write();

        people.acts(Role.ADMINISTRATOR, null);
        erasing.erase(teacher.id(), WorksOfErased.STAY);
        erasing.erase(other.id(), WorksOfErased.GO);

        assertThat(opening.open(token)).isPresent();
        assertThat(rows("shared_link where id = ?", gone.id().value())).isEmpty();
        assertThat(rows("shared_link_day where link = ?", gone.id().value())).isEmpty();
        assertThat(rows("shared_link where maker = ?", teacher.id().value())).isEmpty();
        assertThat(database.queryForList("select note from shared_link").toString())
                .doesNotContain(name);
        people.acts(Role.SCHOOL_HEAD, school);
        assertThat(lists.ofMySchool()).extracting(LinkDetails::maker).containsExactly(Optional.empty());
        sharing.withdraw(stays.id());
        assertThat(opening.open(token)).isEmpty();
    }

    @Test
    void goesInTheArchiveAsItIs() {
        var link = sharing.make(plan, LinkChoice.frozen(null).withPasscode("long enough"));
        counts.opened(link.id());
        counts.write();
        var archived = archive.all().stream()
                .filter(it -> it.id().equals(link.id().value()))
                .findFirst()
                .orElseThrow();
        assertThat(new SharedLink(archived).archived(archived.days())).isEqualTo(archived);
        assertThat(archived.days()).hasSize(1);
    }

    @Test
    void becomesAWorkOfHerOwnForATeacherWhoCouldNotReadIt() {
        var activity = written("activity");
        var shared = WorkAuthoring.freshId();
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"A lesson"},
                "licence":"CC-BY-4.0","makers":[{"role":"author","name":"Naw Paw"}],
                "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1,"minutes":18}]}]}""".formatted(shared, activity)));
        var link = sharing.make(shared, LinkChoice.frozen(null));
        var right = copying.right(opened(link)).orElseThrow();
        authoring.save(authoring.open(shared), changed(shared, "lesson-plan", "Changed since"));
        authoring.keep(shared, null);

        var her = people.acts(Role.TEACHER, people.school());
        assertThat(shelf.find(shared)).isEmpty();
        assertThat(copying.offered(link.id(), right).title().in(Language.ENGLISH))
                .contains("A lesson");
        var copy = shelf.latest(copying.copy(link.id(), right).id());

        assertThat(copy.work().owner()).contains(her.id());
        var json = format.toJson(copy.content());
        assertThat(json)
                .contains("CC-BY-4.0", "Naw Paw", "A lesson", "\"minutes\":18")
                .contains("\"based-on\":{\"work\":\"" + shared + "\",\"version\":1,\"via\":\"" + link.id() + "\"}")
                .doesNotContain(activity.value());
        var named = format.references(copy.content()).iterator().next();
        assertThat(shelf.find(named).orElseThrow().title().in(Language.ENGLISH)).contains("First");
        assertThat(copy.work().id()).isNotEqualTo(shared);

        refused(Reason.NOT_THERE, () -> copying.copy(link.id(), right + "x"));
        clock.advance(Duration.ofDays(2));
        refused(Reason.NOT_THERE, () -> copying.copy(link.id(), right));
    }

    @Test
    void isNotCopiedWhereItsMakerDoesNotLetOrTookItBack() {
        var choice = new LinkChoice(false, null, null, "", false, List.of(), PackPart.READ_UNASKED);
        assertThat(copying.right(opened(sharing.make(plan, choice)))).isEmpty();
        var link = sharing.make(plan, LinkChoice.frozen(null));
        var right = copying.right(opened(link)).orElseThrow();
        sharing.withdraw(link.id());
        people.acts(Role.TEACHER, null);
        refused(Reason.NOT_THERE, () -> copying.offered(link.id(), right));
        refused(Reason.NOT_THERE, () -> copying.copy(link.id(), right));
    }

    private OpenLink opened(LinkDetails link) {
        return opening.open(sharing.address(link.id()).orElseThrow().written()).orElseThrow();
    }

    private List<Map<String, Object>> rows(String from, String id) {
        return database.queryForList("select * from " + from, id);
    }

    private WorkId written(String kind) {
        var id = WorkAuthoring.freshId();
        authoring.create(changed(id, kind, "First"));
        return id;
    }

    private Content changed(WorkId id, String kind, String title) {
        return format.fromJson("""
                {"format":"hand-in-hand/1","kind":"%s","id":"%s","languages":["en"],"title":{"en":"%s"}}""".formatted(kind, id, title));
    }

    private static List<LinkId> ids(List<LinkDetails> found) {
        return found.stream().map(LinkDetails::id).toList();
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        LinkRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
