package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;${handinhand.h2-options}",
            "spring.datasource.password=",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap"
        })
class PlanCopyingTest {

    private static final BlockId CLOSING = new BlockId("closing");

    @Autowired
    private PlanCopying copying;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkColleagues colleagues;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Supplier<BlockId> ids = () -> new BlockId("n" + numbers.incrementAndGet());
    private SchoolId school;
    private Person owner;
    private WorkId activity;
    private LessonPlan plan;

    @BeforeEach
    void aLesson() {
        school = people.school();
        owner = people.acts(Role.TEACHER, school);
        activity = authoring.create(format.fromJson(activity())).id();
        plan = authoring
                .create(format.fromJson(plan("Why people move", placement())))
                .content(LessonPlan.class);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void callsACopyACopyInEachLanguageAndSaysWhereItBegan() {
        var copy = copying.copy(
                plan.id(), new CopiedTitle(Language.THAI, (language, title) -> title + " (" + language + ")"));

        var content = shelf.latest(copy.id()).content(LessonPlan.class);
        assertThat(content.title().in(Language.ENGLISH)).contains("Why people move (en)");
        assertThat(content.title().in(new Language("lo")))
                .as("the screens speak no Lao, the reader Thai")
                .contains("ເປັນຫຍັງ (th)");
        assertThat(content.basedOn()).isEqualTo(new BasedOn(plan.id(), 1));
        assertThat(content.placements()).isEqualTo(plan.placements());
        assertThat(copy.owner()).contains(owner.id());
    }

    @Test
    void putsWhatAColleagueAdaptedIntoAPlanOfOnesOwn() {
        people.acts(Role.TEACHER, school);
        var mine = authoring.create(format.fromJson(plan("Mine", ""))).id();

        var put = copying.put(mine, CLOSING, plan.placements(), ids);

        assertThat(put.before().placements()).isEmpty();
        var from = plan.placements().getFirst();
        var copied = put.after().placements().getFirst();
        assertThat(copied).isEqualTo(from.as(copied.id()));
        assertThat(copied.id()).isNotEqualTo(from.id());
        assertThat(put.after().objectives().getFirst().servedBy()).containsExactly(copied.id());
        assertThat(authoring.open(mine).content()).isEqualTo(put.after());
    }

    @Test
    void putsNothingIntoAPlanThatSheMayOnlyRead() {
        people.acts(Role.TEACHER, school);
        refused(Reason.NOT_ALLOWED);

        people.acts(Role.TEACHER, people.school());
        refused(Reason.NOT_THERE);
    }

    @Test
    void putsIntoThePlanOfAColleagueWhoLetsHer() {
        var colleague = people.person(Role.TEACHER, school);
        colleagues.let(plan.id(), colleague.id());
        people.acts(colleague);

        assertThat(copying.put(plan.id(), CLOSING, plan.placements(), ids)
                        .after()
                        .placements())
                .hasSize(2);
    }

    @Test
    void leavesOutWhatSheMayNotRead() {
        people.acts(Role.TEACHER, people.school());
        var mine = authoring.create(format.fromJson(plan("Mine", ""))).id();

        assertThat(copying.put(mine, CLOSING, plan.placements(), ids).after().placements())
                .isEmpty();
    }

    private void refused(Reason reason) {
        List<Placement> chosen = plan.placements();
        assertThatThrownBy(() -> copying.put(plan.id(), CLOSING, chosen, ids))
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private String placement() {
        return """
            {"id":"p1","activity":"%s","version":1,"minutes":12,"note":{"en":"Slowly."},
            "changes":{"st1":{"minutes":4}},"added":[{"id":"a1","after":"st1","title":{"en":"Mine"},"minutes":3}]}""".formatted(activity);
    }

    private static String plan(String title, String placements) {
        return """
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en","lo"],
            "title":{"en":"%s","lo":"ເປັນຫຍັງ"},
            "stages":[{"id":"main","placements":[%s]},{"id":"closing"}]}""".formatted(WorkAuthoring.freshId(), title, placements);
    }

    private static String activity() {
        return """
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"The bag"},
            "objectives":[{"id":"o1","kind":"skill","text":{"en":"Packs a bag"}}],
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":5}]}""".formatted(WorkAuthoring.freshId());
    }
}
