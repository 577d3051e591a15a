package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.AccountDetails;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.mekongmigration.handinhand.account.Admission;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person is forgotten: what goes, what stays, and who may ask for it, on whatever database the subclass brings. */
public abstract class ErasingLife {

    private static final String PASSWORD = "river boat mango";

    @Autowired
    private PersonErasing erasing;

    @Autowired
    private People people;

    @Autowired
    private PeopleManagement management;

    @Autowired
    private Admission admission;

    @Autowired
    private AuthenticationProvider door;

    @Autowired
    private OwnAccount own;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkBookmarks bookmarks;

    @Autowired
    private WorkSubmitting submitting;

    @Autowired
    private WorkReview review;

    @Autowired
    private JdbcTemplate database;

    private final String name = "ครูนก-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void takesHerNameFromEverywhereAndKeepsWhatSheWrote() {
        var her = named(Role.AUTHOR, null);
        var id = madeByHer("The bag").id();
        authoring.save(authoring.open(id), said(id, "พูดหนึ่ง"));
        authoring.keep(id, "As " + name + " wants it");
        var colleague = people.acts(Role.AUTHOR, null);
        authoring.save(authoring.open(id), said(id, "ของเพื่อน"));
        people.acts(her);
        authoring.save(authoring.open(id), said(id, "สุดท้าย"));
        bookmarks.mark(id);
        assertThat(holding(name)).contains("account", "revision", "draft");
        assertThat(holding(her.id().value())).contains("bookmark");

        erase(her, WorksOfErased.STAY);

        assertThat(holding(name)).isEmpty();
        assertThat(holding(her.id().value())).isSubsetOf("account", "revision", "work", "kept_text", "search_entry");
        people.acts(colleague);
        var work = shelf.latest(id);
        assertThat(work.owner()).isEmpty();
        assertThat(work.content().makers()).containsExactly(new Maker("illustrator", "Somebody else"));
        assertThat(Activities.FORMAT.toJson(work.content())).contains("สุดท้าย");
        assertThat(history.of(id)).extracting(RevisionFacts::author).contains(Optional.of(PersonNames.LEFT));
        authoring.save(authoring.open(id), said(id, "ต่อไป"));
        authoring.keep(id, null);
        assertThat(holding(name)).isEmpty();
    }

    @Test
    void leavesTheWorksOfATeacherToHerSchoolOrToTheNetwork() {
        var school = people.school();
        var her = named(Role.TEACHER, school);
        var ofSchool = authoring.create(Activities.titled("Of a school")).id();
        var alone = people.acts(Role.TEACHER, null);
        var ofNobody = authoring.create(Activities.titled("Of nobody")).id();
        erase(her, WorksOfErased.STAY);
        erase(alone, WorksOfErased.STAY);

        people.acts(Role.TEACHER, school);
        assertThat(shelf.find(ofSchool)).isPresent();
        assertThat(shelf.ofMySchool(Set.of(Kind.ACTIVITY), "", 0, 100))
                .extracting(card -> card.work().id())
                .contains(ofSchool);
        assertThat(shelf.find(ofNobody)).isEmpty();
        people.acts(Role.AUTHOR, null);
        assertThat(authoring.open(ofNobody).rights().edit()).isTrue();
    }

    @Test
    void removesHerWorksButForTheVersionsThatStandInWorksOfOthers() {
        var school = people.school();
        var her = named(Role.TEACHER, school);
        var unused = madeByHer("Nobody uses it").id();
        var used = madeByHer("Somebody uses it").id();
        authoring.save(authoring.open(used), said(used, "ฉบับที่สอง"));
        authoring.keep(used, null);
        var teacher = people.acts(Role.TEACHER, school);
        var plan = authoring.create(plan(used, 1)).id();

        erase(her, WorksOfErased.GO);

        assertThat(holding(unused.value())).isEmpty();
        assertThat(holding(name)).isEmpty();
        people.acts(teacher);
        assertThat(shelf.find(used, 1)).isPresent();
        assertThat(shelf.find(used, 2)).isEmpty();
        assertThat(shelf.find(used)).isEmpty();
        assertThat(shelf.latest(plan).content()).isEqualTo(plan(plan, used, 1));
        assertThat(shelf.ofMySchool(Set.of(Kind.ACTIVITY), "", 0, 100)).isEmpty();
        people.acts(Role.TEACHER, people.school());
        assertThat(shelf.find(used, 1)).isEmpty();
    }

    @Test
    void takesNoWordsAwayThatOthersHaveWritten() {
        var her = named(Role.AUTHOR, null);
        var id = madeByHer("Of two").id();
        var colleague = people.acts(Role.AUTHOR, null);
        authoring.save(authoring.open(id), said(id, "ของเพื่อน"));
        authoring.keep(id, null);

        erase(her, WorksOfErased.GO);

        people.acts(colleague);
        assertThat(Activities.FORMAT.toJson(shelf.latest(id).content())).contains("ของเพื่อน");
        assertThat(holding(name)).isEmpty();
    }

    @Test
    void isForAdministratorsAloneAndOnceOnly() {
        var school = people.school();
        var her = people.person(Role.TEACHER, school);
        for (var role : new Role[] {Role.TEACHER, Role.AUTHOR, Role.REVIEWER, Role.SCHOOL_HEAD}) {
            people.acts(role, role.staff() ? null : school);
            rejected(Reason.NOT_ALLOWED, () -> erasing.erase(her.id(), WorksOfErased.STAY));
        }
        var administrator = people.acts(Role.ADMINISTRATOR, null);
        rejected(Reason.NOT_YOURSELF, () -> erasing.erase(administrator.id(), WorksOfErased.STAY));
        erasing.erase(her.id(), WorksOfErased.STAY);
        rejected(Reason.NOT_THERE, () -> erasing.erase(her.id(), WorksOfErased.STAY));
        rejected(Reason.NOT_THERE, () -> management.switchOn(her.id()));
        rejected(Reason.NOT_THERE, () -> management.newAddress(her.id()));
        assertThat(management.list()).extracting(AccountDetails::id).doesNotContain(her.id());
    }

    @Test
    void letsAPersonEraseHerselfByHerPassword() {
        var signInName = accepted(Role.TEACHER);
        signIn(signInName);
        rejected(Reason.PASSWORD_WRONG, () -> erasing.eraseMyself("another password", WorksOfErased.GO));
        assertThat(signedIn.person()).isPresent();

        erasing.eraseMyself(PASSWORD, WorksOfErased.GO);

        assertThat(signedIn.person()).isEmpty();
        assertThat(holding(signInName)).isEmpty();
        assertThatThrownBy(() -> signIn(signInName)).hasMessage("Bad credentials");
    }

    @Test
    void keepsTheLastAdministrator() {
        var signInName = accepted(Role.ADMINISTRATOR);
        signIn(signInName);
        var others = management.list().stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR
                        && !account.signInName().equals(Optional.of(signInName))
                        && account.standing() == AccountDetails.Standing.ACTIVE)
                .toList();
        others.forEach(other -> management.switchOff(other.id()));

        rejected(Reason.LAST_ADMINISTRATOR, () -> erasing.eraseMyself(PASSWORD, WorksOfErased.STAY));

        management.switchOn(others.getFirst().id());
        erasing.eraseMyself(PASSWORD, WorksOfErased.STAY);
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void takesHerNameFromWhatWasSaidInReviewsAndKeepsTheRest() {
        var author = named(Role.AUTHOR, null);
        var id = madeByHer("Reviewed").id();
        var first = submitting.submit(id, "From " + name).id();
        people.acts(Role.REVIEWER, null);
        var place = new Finding.Place(List.of("steps", "st1", "say"));
        review.comment(first, place, Optional.of(Language.THAI), "Ask " + name);
        review.comment(first, place, Optional.of(Language.THAI), "Shorter");
        review.sendBack(first, "Dear " + name);
        assertThat(holding(name)).contains("submission", "place_comment");

        erase(author, WorksOfErased.STAY);

        assertThat(holding(name)).isEmpty();
        people.acts(Role.AUTHOR, null);
        var standing = submitting.standing(id);
        assertThat(standing.last().flatMap(SubmissionFacts::by)).contains(PersonNames.LEFT);
        assertThat(standing.last().flatMap(SubmissionFacts::decidedNote)).isEmpty();
        assertThat(standing.comments()).extracting(ReviewComment::words).containsExactlyInAnyOrder("", "Shorter");
    }

    @Test
    void takesAReviewersNameFromWhatSheSaidAndItsWorkWithIt() {
        people.acts(Role.AUTHOR, null);
        var id = authoring.create(Activities.titled("Of an author")).id();
        var first = submitting.submit(id, null).id();
        var reviewer = named(Role.REVIEWER, null);
        review.comment(first, new Finding.Place(List.of()), Optional.empty(), "Yours, " + name);
        review.sendBack(first, "Yours, " + name);

        erase(reviewer, WorksOfErased.GO);

        assertThat(holding(name)).isEmpty();
        people.acts(Role.AUTHOR, null);
        assertThat(submitting.standing(id).last().flatMap(SubmissionFacts::decidedBy))
                .contains(PersonNames.LEFT);
    }

    private Person named(Role role, @Nullable SchoolId school) {
        people.acts(role, school);
        return own.rename(name);
    }

    private void erase(Person person, WorksOfErased works) {
        people.acts(Role.ADMINISTRATOR, null);
        erasing.erase(person.id(), works);
    }

    /** A work that names her as its maker, and another beside her. */
    private Opened madeByHer(String title) {
        var json = Activities.FORMAT.toJson(Activities.titled(title));
        var makers =
                "\"makers\":[{\"role\":\"author\",\"name\":\"%s\"},{\"role\":\"illustrator\",\"name\":\"Somebody else\"}]"
                        .formatted(name);
        return authoring.create(Activities.json(json.replaceFirst("\"makers\":\\[[^]]*]", makers)));
    }

    private Content said(WorkId id, String words) {
        var json = Activities.FORMAT.toJson(authoring.open(id).content());
        return Activities.json(json.replaceAll("(\"id\":\"st1\".*?\"th\":\")[^\"]*", "$1" + words));
    }

    private static Content plan(WorkId activity, int version) {
        return plan(WorkAuthoring.freshId(), activity, version);
    }

    private static Content plan(WorkId id, WorkId activity, int version) {
        return Activities.FORMAT.fromJson("""
                {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"A plan"},
                "class":{"ages":"10-12","pupils":32,"minutes":60},"teacher-language":"en","pupil-languages":["th"],
                "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":%d,"minutes":18}]}]}""".formatted(id, activity, version));
    }

    private String accepted(Role role) {
        people.acts(Role.ADMINISTRATOR, null);
        var invitation = management.invite("Somebody", role, Optional.empty(), Language.ENGLISH);
        var signInName = "nok-" + UUID.randomUUID().toString().substring(0, 8);
        people.nobodyActs();
        admission.accept(invitation.token(), signInName, PASSWORD);
        return signInName;
    }

    private void signIn(String signInName) {
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(signInName, PASSWORD)));
    }

    /** The tables in which these words stand in any column of any row. */
    private Set<String> holding(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        var found = new java.util.TreeSet<String>();
        for (var table : tables()) {
            for (Map<String, Object> row : database.queryForList("select * from " + table)) {
                if (row.values().stream().anyMatch(value -> text(value).contains(wanted))) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private List<String> tables() {
        return database.queryForList(
                "select lower(table_name) from information_schema.tables where table_type like 'BASE TABLE'"
                        + " and (lower(table_schema) = 'public' or table_schema = database())",
                String.class);
    }

    private static String text(@Nullable Object value) {
        try {
            return (value instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : "" + value)
                    .toLowerCase(Locale.ROOT);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void rejected(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        AccountRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
