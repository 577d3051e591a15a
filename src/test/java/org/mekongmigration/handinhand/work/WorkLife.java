package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SignInNeeded;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a text, on whatever database the subclass brings. */
public abstract class WorkLife {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private OtherTexts otherTexts;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkUses uses;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private Person author;
    private Person colleague;

    @BeforeEach
    void authors() {
        colleague = people.person(Role.AUTHOR, null);
        author = people.acts(Role.AUTHOR, null);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void startsWithOneRevisionAndNoDraft() {
        var opened = authoring.create(Activities.titled("Packing a small bag"));

        assertThat(opened.base()).isEqualTo(1);
        assertThat(opened.savedAt()).isEmpty();
        assertThat(history.of(opened.id())).hasSize(1);
    }

    @Test
    void findsTheDraftAgainAsItWasSaved() {
        var opened = authoring.create(Activities.titled("Packing"));
        clock.advance(Duration.ofMinutes(2));
        var saved = authoring.save(opened, Activities.changed(activity(opened), "Say 1", "ပြောပါ 🎒"));

        assertThat(saved.savedAt()).contains(clock.instant());
        assertThat(authoring.open(opened.id()).content()).isEqualTo(saved.content());
        assertThat(shelf.latest(opened.id()).content()).isEqualTo(opened.content());
    }

    @Test
    void keepsADraftAsTheNewHead() {
        var opened = authoring.create(Activities.titled("Packing"));
        var changed = Activities.changed(activity(opened), "Say 1", "Say more");
        authoring.save(opened, changed);
        var kept = authoring.keep(opened.id(), "Shorter for class 5/2");

        assertThat(kept.base()).isEqualTo(2);
        assertThat(kept.savedAt()).isEmpty();
        assertThat(shelf.latest(opened.id()).content()).isEqualTo(changed);
        assertThat(history.of(opened.id()).getFirst().note()).contains("Shorter for class 5/2");
    }

    @Test
    void makesNoRevisionOfNothing() {
        var opened = authoring.create(Activities.titled("Packing"));
        authoring.keep(opened.id(), null);
        authoring.save(opened, opened.content());
        authoring.keep(opened.id(), null);

        assertThat(history.of(opened.id())).hasSize(1);
    }

    @Test
    void mergesWhatTwoPeopleChangedInDifferentPlaces() {
        var mine = authoring.create(Activities.titled("Packing"));
        people.acts(colleague);
        var theirs = authoring.open(mine.id());
        authoring.save(theirs, Activities.changed(activity(theirs), "Say 1", "Say one"));
        authoring.keep(mine.id(), null);

        people.acts(author);
        var saved = authoring.save(mine, Activities.changed(activity(mine), "พูด 1", "พูดหนึ่ง"));
        assertThat(saved.behind()).isTrue();
        var kept = authoring.keep(mine.id(), null);

        assertThat(json(kept)).contains("Say one").contains("พูดหนึ่ง");
        assertThat(kept.others()).isEmpty();
        assertThat(kept.base()).isEqualTo(3);
    }

    @Test
    void keepsBothTextsWhenTwoPeopleChangedTheSamePlaceUntilSomebodyChooses() {
        var kept = afterBothChangedTheFirstThai();

        assertThat(json(kept)).contains("ของเพื่อน").doesNotContain("ของฉัน");
        assertThat(kept.others()).singleElement().satisfies(other -> {
            assertThat(other.path()).containsExactly("steps", "st1", "say", "th");
            assertThat(other.text()).isEqualTo("ของฉัน");
            assertThat(other.language())
                    .hasValueSatisfying(language -> assertThat(language.tag()).isEqualTo("th"));
            assertThat(other.author()).contains(author.name());
        });

        var chosen = otherTexts.take(kept.others().getFirst().id());
        assertThat(json(chosen)).contains("ของฉัน").doesNotContain("ของเพื่อน");
        assertThat(chosen.others()).isEmpty();
    }

    @Test
    void leavesTheTextThatStandsIfSomebodyChoosesIt() {
        var kept = afterBothChangedTheFirstThai();
        var chosen = otherTexts.leave(kept.others().getFirst().id());

        assertThat(chosen.others()).isEmpty();
        assertThat(json(authoring.open(kept.id()))).contains("ของเพื่อน");
    }

    @Test
    void losesNothingBetweenTwoTabsOfOnePerson() {
        var one = authoring.create(Activities.titled("Packing"));
        var two = authoring.open(one.id());
        one = authoring.save(one, Activities.changed(activity(one), "Say 1", "Tab one"));
        two = authoring.save(two, Activities.changed(activity(two), "Say 2", "Tab two"));
        assertThat(json(two)).contains("Tab one").contains("Tab two");

        one = authoring.save(one, Activities.changed(activity(one), "Step 1", "Again one"));
        assertThat(json(one)).contains("Again one").contains("Tab two").contains("Tab one");
    }

    @Test
    void keepsWhatSheTypesAndPutsTheTextOfHerOtherTabBesideIt() {
        var one = authoring.create(Activities.titled("Packing"));
        var two = authoring.open(one.id());
        authoring.save(one, Activities.changed(activity(one), "พูด 1", "แท็บแรก"));
        two = authoring.save(two, Activities.changed(activity(two), "พูด 1", "แท็บที่สอง"));

        assertThat(json(two)).contains("แท็บที่สอง").doesNotContain("แท็บแรก");
        assertThat(two.others())
                .singleElement()
                .satisfies(other -> assertThat(other.text()).isEqualTo("แท็บแรก"));

        two = authoring.save(two, Activities.changed(activity(two), "แท็บที่สอง", "แท็บที่สองต่อ"));
        assertThat(json(two)).contains("แท็บที่สองต่อ");
        assertThat(two.others()).extracting(KeptOther::text).containsExactly("แท็บแรก");
    }

    @Test
    void putsTheTextOfAColleagueBesideWhatSheTypesOnAfterHerDraftWasKept() {
        var mine = authoring.create(Activities.titled("Packing"));
        var colleagues = afterTheColleagueChangedTheFirstThai(mine.id());
        people.acts(author);
        mine = authoring.save(mine, Activities.changed(activity(mine), "Say 2", "Mine"));
        authoring.keep(mine.id(), null);

        mine = authoring.save(mine, Activities.changed(activity(mine), "พูด 1", "ของฉัน"));
        assertThat(json(mine)).contains("ของฉัน").contains("Mine").doesNotContain(colleagues);
        assertThat(mine.others())
                .singleElement()
                .satisfies(other -> assertThat(other.text()).isEqualTo(colleagues));
    }

    private String afterTheColleagueChangedTheFirstThai(WorkId id) {
        people.acts(colleague);
        var theirs = authoring.open(id);
        authoring.save(theirs, Activities.changed(activity(theirs), "พูด 1", "ของเพื่อน"));
        authoring.keep(id, null);
        return "ของเพื่อน";
    }

    @Test
    void losesNothingWhenAnotherTabHasKeptTheDraft() {
        var one = authoring.create(Activities.titled("Packing"));
        one = authoring.save(one, Activities.changed(activity(one), "Say 1", "Tab one"));
        var two = authoring.open(one.id());
        authoring.save(two, Activities.changed(activity(two), "Say 2", "Tab two"));
        authoring.keep(one.id(), null);
        authoring.save(authoring.open(one.id()), Activities.changed(activity(one), "Tab one", "Newer draft"));

        one = authoring.save(one, Activities.changed(activity(one), "Step 2", "Still one"));
        assertThat(json(one)).contains("Still one").contains("Newer draft");
    }

    @Test
    void bringsAnOlderRevisionBackAndKeepsTheDraftBeforeIt() {
        var opened = authoring.create(Activities.titled("Packing"));
        authoring.save(opened, Activities.changed(activity(opened), "Say 1", "Second"));
        authoring.keep(opened.id(), null);
        var draft = authoring.open(opened.id());
        authoring.save(draft, Activities.changed(activity(draft), "Second", "Third"));

        var restored = history.restore(opened.id(), 1);

        assertThat(restored.content()).isEqualTo(opened.content());
        assertThat(restored.base()).isEqualTo(4);
        assertThat(json(shelf.find(opened.id(), 3).orElseThrow().content())).contains("Third");
    }

    @Test
    void namesAVersionAndTakesTheNameAway() {
        var opened = authoring.create(Activities.titled("Packing"));
        history.name(opened.id(), 1, "  เริ่มต้น  ");
        assertThat(history.of(opened.id()).getFirst().note()).contains("เริ่มต้น");

        history.name(opened.id(), 1, " ");
        assertThat(history.of(opened.id()).getFirst().note()).isEmpty();
    }

    @Test
    void takesOneChangeBackAndLeavesTheOther() {
        var opened = authoring.create(Activities.titled("Packing"));
        var now = Activities.changed(Activities.changed(activity(opened), "Say 1", "Tell"), "พูด 2", "บอก");

        var changes = history.changes(opened.id(), 1, now);
        assertThat(changes).hasSize(2);
        var taken = history.takenBack(opened.id(), 1, now, changes.getFirst());

        assertThat(json(taken)).contains("Say 1").contains("บอก");
        assertThat(history.changes(opened.id(), 1, taken)).hasSize(1);
        assertThatThrownBy(() -> history.takenBack(opened.id(), 1, taken, changes.getFirst()))
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(Reason.PLACE_GONE));
    }

    @Test
    void listsHerWorksLastTouchedFirstAndFindsThemByTitle() {
        var first = authoring.create(Activities.titled("Packing a small bag"));
        clock.advance(Duration.ofMinutes(1));
        var second = authoring.create(Activities.titled("100%_sure! ป่า"));
        clock.advance(Duration.ofMinutes(1));
        authoring.save(first, Activities.changed(activity(first), "small bag", "SMALL box"));

        assertThat(mine("")).containsExactly(first.id(), second.id());
        assertThat(mine("small BOX")).containsExactly(first.id());
        assertThat(mine("0%_SURE!")).containsExactly(second.id());
        assertThat(mine("ป่า")).containsExactly(second.id());
        assertThat(mine("ปา")).isEmpty();
        assertThat(mine("%")).containsExactly(second.id());
    }

    @Test
    void tellsTextsApartThatDifferInOneMarkOnly() {
        var opened = authoring.create(Activities.titled("កា ປາ ma"));
        authoring.save(opened, Activities.changed(activity(opened), "កា ປາ ma", "កាំ ປ່າ mà"));

        assertThat(mine("កាំ ປ່າ mà")).containsExactly(opened.id());
        assertThat(mine("ປາ")).isEmpty();
        assertThat(mine("ma")).isEmpty();
    }

    @Test
    void remembersWhoNamesWhat() {
        var term = authoring.create(Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"term","id":"%s","languages":["en"],"title":{"en":"Term"}}""".formatted(WorkAuthoring.freshId())));
        var activity = Activities.titled("Packing");
        var with = Activities.changed(activity, "\"steps\"", "\"terms\":[\"" + term.id() + "\"],\"steps\"");
        authoring.create(with);

        assertThat(uses.readable(TargetKind.WORK, term.id().value())).containsExactly(activity.id());
    }

    @Test
    void holdsTextsOfAHundredThousandCharacters() {
        var long1 = "မြစ်".repeat(25_000);
        var opened = authoring.create(Activities.titled(long1));
        var saved = authoring.save(opened, Activities.changed(activity(opened), "Say 1", "🎒".repeat(50_000)));

        assertThat(authoring.open(opened.id()).content()).isEqualTo(saved.content());
    }

    @Test
    void refusesMoreThanAWorkMayHold() {
        var tooLong = Activities.titled("ယ".repeat(4_100_000));

        assertThatThrownBy(() -> authoring.create(tooLong))
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void losesNoRevisionWhenManyKeepAtOnce() throws Exception {
        var opened = authoring.create(Activities.withSteps(WorkAuthoring.freshId(), "Packing", 8));
        var tasks = new ArrayList<Callable<Opened>>();
        for (int i = 1; i <= 8; i++) {
            var number = i;
            tasks.add(() -> {
                people.acts(Role.AUTHOR, null);
                var mine = authoring.open(opened.id());
                authoring.save(mine, Activities.changed(activity(mine), "Say " + number + "\"", "By " + number + "\""));
                return authoring.keep(opened.id(), null);
            });
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }

        var merged = json(shelf.latest(opened.id()).content());
        for (int i = 1; i <= 8; i++) {
            assertThat(merged).contains("By " + i);
        }
        assertThat(history.of(opened.id())).hasSize(9);
    }

    @Test
    void savesTwoTabsThatBeginADraftInTheSameMoment() throws Exception {
        var opened = authoring.create(Activities.withSteps(WorkAuthoring.freshId(), "Packing", 4));
        var tasks = new ArrayList<Callable<Opened>>();
        for (int i = 1; i <= 4; i++) {
            var changed = Activities.changed(activity(opened), "Say " + i, "Tab " + i);
            tasks.add(() -> {
                people.acts(author);
                return authoring.save(opened, changed);
            });
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(json(authoring.open(opened.id())))
                .contains("Tab 1")
                .contains("Tab 2")
                .contains("Tab 3")
                .contains("Tab 4");
    }

    @Test
    void answersNobodyWithATypedException() {
        var opened = authoring.create(Activities.titled("Packing"));
        people.nobodyActs();

        assertThatThrownBy(() -> authoring.save(opened, opened.content())).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void publishesHerDraftWithTheRest() {
        people.acts(Role.REVIEWER, null);
        var opened = authoring.create(Activities.titled("Packing"));
        authoring.save(opened, Activities.changed(activity(opened), "Say 1", "For all"));
        var facts = publishing.publish(opened.id());

        assertThat(facts.published()).contains(2);
        people.acts(Role.TEACHER, null);
        assertThat(json(shelf.latest(opened.id()).content())).contains("For all");
    }

    @Test
    void refusesToPublishWhileAnErrorStandsInTheWayAndLeavesTheDraftAlone() {
        people.acts(Role.REVIEWER, null);
        var opened = authoring.create(Activities.titled("Packing"));
        authoring.save(opened, Activities.changed(activity(opened), "Say 1", RefusesSomeWords.REFUSED));

        assertThatThrownBy(() -> publishing.publish(opened.id())).isInstanceOfSatisfying(WorkRejected.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.FINDINGS);
            assertThat(e.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.id()).isEqualTo("test.refused"));
        });
        assertThat(json(authoring.open(opened.id()))).contains(RefusesSomeWords.REFUSED);
        assertThat(shelf.latest(opened.id()).work().published()).isEmpty();
        assertThat(history.of(opened.id())).hasSize(1);
    }

    @Test
    void saysWhyAWorkWasTakenBackUntilItIsPublishedAgain() {
        people.acts(Role.REVIEWER, null);
        var id = authoring.create(Activities.titled("Packing")).id();
        refused(Reason.NOT_PUBLISHED, () -> publishing.withdraw(id, "Too early", Language.ENGLISH));
        publishing.publish(id);
        refused(Reason.NEEDS_WORDS, () -> publishing.withdraw(id, " ", Language.ENGLISH));
        assertThat(shelf.latest(id).work().published()).contains(1);

        publishing.withdraw(id, " ล้าสมัยแล้ว ", Language.THAI);

        assertThat(shelf.latest(id).work().published()).isEmpty();
        assertThat(shelf.latest(id).work().withdrawn())
                .contains(new Withdrawal(clock.instant(), "ล้าสมัยแล้ว", Language.THAI));
        assertThat(publishing.publish(id).withdrawn()).isEmpty();
        assertThat(shelf.latest(id).work().withdrawn()).isEmpty();
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Opened afterBothChangedTheFirstThai() {
        var mine = authoring.create(Activities.titled("Packing"));
        people.acts(colleague);
        var theirs = authoring.open(mine.id());
        authoring.save(theirs, Activities.changed(activity(theirs), "พูด 1", "ของเพื่อน"));
        authoring.keep(mine.id(), null);
        people.acts(author);
        authoring.save(mine, Activities.changed(activity(mine), "พูด 1", "ของฉัน"));
        return authoring.keep(mine.id(), null);
    }

    private List<WorkId> mine(String words) {
        return shelf.mine(Set.of(Kind.ACTIVITY), words, 0, 20).stream()
                .map(card -> card.work().id())
                .toList();
    }

    private static Activity activity(Opened opened) {
        return opened.content(Activity.class);
    }

    private static String json(Opened opened) {
        return json(opened.content());
    }

    private static String json(org.mekongmigration.handinhand.content.Content content) {
        return Activities.FORMAT.toJson(content);
    }
}
