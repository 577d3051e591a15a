package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityTaught;
import org.mekongmigration.handinhand.activity.AfterLessons;
import org.mekongmigration.handinhand.activity.LessonTaught;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.lettering.InstallationFaces;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.sharing.LinkCounts;
import org.mekongmigration.handinhand.sharing.Sharing;
import org.mekongmigration.handinhand.work.EmptiedBin;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.OtherTexts;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBin;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkColleagues;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkReview;
import org.mekongmigration.handinhand.work.WorkSubmitting;
import org.springframework.context.ApplicationContext;

/** Something in every table and every column, in the scripts of all languages. */
final class FilledInstallation {

    private static final String ACTIVITY = """
            {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s",
            "languages":["en","th","my","km","lo","shn","vi","zh-Hans","ja"],
            "title":{"en":"The river 🌊","th":"แม่น้ำ","my":"မြစ်","km":"ទន្លេ","lo":"ແມ່ນ້ຳ","shn":"ၼမ်ႉမႄႈ","vi":"Sông mẹ mà má","zh-Hans":"河流","ja":"かわ が"},
            "minutes":{"usual":20},
            "steps":[{"id":"st1","title":{"en":"Step 1"},"minutes":5,"say":{"en":"Say 1","th":"พูด 1","my":"ပြော ၁","km":"និយាយ ១"}}]}""";

    private static final String PLAN = """
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"a-colleagues-plan","languages":["en"],
            "title":{"en":"What others use stays"},
            "stages":[{"id":"main","placements":[{"id":"p1","activity":"gone-but-used"}]}]}""";

    private final People people;
    private final OwnAccount own;
    private final PeopleManagement management;
    private final WorkAuthoring authoring;
    private final ApplicationContext application;
    private final TestClock clock;

    FilledInstallation(ApplicationContext application) {
        this.application = application;
        people = application.getBean(People.class);
        own = application.getBean(OwnAccount.class);
        management = application.getBean(PeopleManagement.class);
        authoring = application.getBean(WorkAuthoring.class);
        clock = application.getBean(TestClock.class);
    }

    /** @return the work of which everything was kept */
    WorkId fill() {
        var administrator = named(Role.ADMINISTRATOR, "Administrator ปา ป่า");
        var school = application
                .getBean(SchoolManagement.class)
                .create("โรงเรียนริมโขง", "VN")
                .id();
        throwAway(school);
        people.acts(administrator);
        management.invite("ဆရာမ သီရိ", Role.TEACHER, Optional.of(school), Language.THAI);
        var teacher = people.acts(people.person(Role.TEACHER, school));
        own.rename("គ្រូ សុខា 🌱");
        people.acts(administrator);
        management.switchOff(people.person(Role.TEACHER, school).id());
        application
                .getBean(PersonErasing.class)
                .erase(people.person(Role.TEACHER, school).id(), WorksOfErased.STAY);

        var importing = application.getBean(Importing.class);
        people.nobodyActs();
        assertThat(importing
                        .bring(templates("migrant", "one-river-eight-names", "the-bag-by-the-door"))
                        .problems())
                .isEmpty();
        named(Role.AUTHOR, "ຄູ ແກ້ວ");
        assertThat(importing.bring(templates("a-leaf-full-of-water")).problems())
                .isEmpty();
        people.acts(teacher);
        assertThat(importing.bring(templates("history-of-migration-1")).problems())
                .isEmpty();
        var own = authoring.create(TestFormat.FORMAT.fromJson(ACTIVITY.formatted("a-teachers-own")));
        application
                .getBean(AfterLessons.class)
                .keep(new LessonTaught(
                        Optional.empty(),
                        new WorkId("history-of-migration-1"),
                        LocalDate.of(2020, 1, 31),
                        30,
                        List.of(new ActivityTaught(
                                new BlockId("p1"), own.id(), 1, 20, 24, "สนุก 🌊", "နည်းနည်း ပိုကြာ"))));
        application.getBean(WorkBookmarks.class).mark(own.id());
        share(own.id());
        return lived();
    }

    private void share(WorkId work) {
        var sharing = application.getBean(Sharing.class);
        var link = sharing.make(
                work,
                new LinkChoice(
                        true,
                        "แม่น้ำโขง",
                        clock.instant().plus(Duration.ofDays(30)),
                        "สำหรับครู ป.5 🌊",
                        true,
                        List.of(Language.THAI, new Language("my")),
                        PackPart.READ_UNASKED));
        var counts = application.getBean(LinkCounts.class);
        counts.opened(link.id());
        counts.downloaded(link.id());
        sharing.withdraw(link.id());
    }

    /** What a colleague uses stays for her alone when its thirty days are over; the other waits in the bin. */
    private void throwAway(SchoolId school) {
        var owner = people.acts(Role.TEACHER, school);
        var used = authoring.create(TestFormat.FORMAT.fromJson(ACTIVITY.formatted("gone-but-used")));
        var waiting = authoring.create(TestFormat.FORMAT.fromJson(ACTIVITY.formatted("in-the-bin")));
        people.acts(Role.TEACHER, school);
        var plan = authoring.create(TestFormat.FORMAT.fromJson(PLAN));
        application.getBean(WorkColleagues.class).let(plan.id(), owner.id());
        people.acts(owner);
        var bin = application.getBean(WorkBin.class);
        bin.put(used.id());
        clock.advance(Duration.ofDays(31));
        EmptiedBin.of(application);
        bin.put(waiting.id());
    }

    private WorkId lived() {
        var id = new WorkId("a-work-with-a-life");
        var author = named(Role.AUTHOR, "ၸၢႆး လႃႈသဵဝ်ႈ");
        authoring.create(TestFormat.FORMAT.fromJson(ACTIVITY.formatted(id)));
        reviewed(author, id);
        for (var words : List.of("พูดสอง", "พูดสาม")) {
            both(author, id, words);
        }
        people.acts(author);
        var texts = application.getBean(OtherTexts.class);
        var waiting = authoring.open(id).others();
        assertThat(waiting).hasSizeGreaterThan(1);
        texts.leave(waiting.getFirst().id());
        clock.advance(Duration.ofSeconds(61));
        authoring.save(authoring.open(id), said(authoring.open(id), "ร่าง"));
        var reviewer = named(Role.REVIEWER, "山田");
        application.getBean(InstallationFaces.class).choose(new Language("shn"), Typeface.NOTO_SANS_MYANMAR);
        var withdrawn = authoring.create(TestFormat.FORMAT.fromJson(ACTIVITY.formatted("taken-back")));
        var publishing = application.getBean(WorkPublishing.class);
        publishing.publish(withdrawn.id());
        publishing.withdraw(withdrawn.id(), "ล้าสมัยแล้ว", Language.THAI);
        people.acts(reviewer);
        authoring.save(authoring.open(id), said(authoring.open(id), "草稿"));
        people.nobodyActs();
        return id;
    }

    /** Sent back with a comment, answered, handed in again and published with a word. */
    private void reviewed(Person author, WorkId id) {
        var submitting = application.getBean(WorkSubmitting.class);
        var review = application.getBean(WorkReview.class);
        var first = submitting.submit(id, "ครั้งแรก 🌊").id();
        var reviewer = named(Role.REVIEWER, "អ្នកពិនិត្យ សុភា");
        review.comment(
                first, new Finding.Place(List.of("steps", "st1", "say")), Optional.of(Language.THAI), "ยาวไป ပို၍ တို");
        review.sendBack(first, "ขอบคุณค่ะ");
        people.acts(author);
        submitting.settle(submitting.standing(id).open().getFirst().id(), "แก้แล้ว");
        clock.advance(Duration.ofSeconds(1));
        var second = submitting.submit(id, null).id();
        people.acts(reviewer);
        review.publish(second, 1, "ດີຫຼາຍ");
        people.acts(author);
    }

    /** Two people change the same sentence: the second one's stays beside the first one's. */
    private void both(Person author, WorkId id, String words) {
        people.acts(author);
        authoring.save(authoring.open(id), said(authoring.open(id), words));
        var another = named(Role.AUTHOR, "Nguyễn Thị Mạ");
        authoring.save(authoring.open(id), said(authoring.open(id), words + " เพื่อน"));
        authoring.keep(id, "ฉบับของเพื่อน");
        people.acts(author);
        authoring.keep(id, null);
        people.acts(another);
    }

    private static Activity said(Opened opened, String words) {
        var json = TestFormat.FORMAT.toJson(opened.content());
        return (Activity)
                TestFormat.FORMAT.fromJson(json.replaceAll("\"th\":\"พูด[^\"]*\"", "\"th\":\"พูด " + words + "\""));
    }

    private Person named(Role role, String name) {
        people.acts(role, null);
        return own.rename(name);
    }

    private static List<Path> templates(String... ids) {
        return Stream.of(ids).map(id -> Path.of("lesson-templates", id)).toList();
    }
}
