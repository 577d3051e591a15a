package org.mekongmigration.handinhand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** From the invitation to the end of a session, on whatever database the subclass brings. */
public abstract class AccountLife {

    private static final String PASSWORD = "แม่น้ำโขง 12";

    @Autowired
    private PeopleManagement management;

    @Autowired
    private SchoolManagement schools;

    @Autowired
    private Admission admission;

    @Autowired
    private OwnAccount own;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AuthenticationProvider door;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private final String name = "ครู-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void letsAnInvitedPersonInByTheNameAndPasswordThatSheChose() {
        var account = accepted(name);

        signIn("  " + name.toUpperCase() + " ", PASSWORD);
        assertThat(signedIn.require().id()).isEqualTo(account);
        assertThat(signedIn.require().role()).isEqualTo(Role.TEACHER);
    }

    @Test
    void tellsWhoIsInvitedWithoutUsingTheAddressUp() {
        var invitation = invitation(Role.TEACHER);

        assertThat(admission.look(invitation.token())).hasValueSatisfying(welcome -> {
            assertThat(welcome.name()).isEqualTo("Somebody");
            assertThat(welcome.signInName()).isEmpty();
        });
        assertThat(admission.look(invitation.token())).isPresent();
        assertThat(admission.look("no such address")).isEmpty();
    }

    @Test
    void opensAnAddressOnceOnly() {
        var invitation = invitation(Role.TEACHER);
        admission.accept(invitation.token(), name, PASSWORD);

        assertThat(admission.look(invitation.token())).isEmpty();
        rejected(Reason.ADDRESS_NOT_VALID, () -> admission.accept(invitation.token(), name + "2", PASSWORD));
    }

    @Test
    void keepsAnAddressThatWasNotAccepted() {
        var invitation = invitation(Role.TEACHER);
        rejected(Reason.PASSWORD_TOO_SHORT, () -> admission.accept(invitation.token(), name, "short"));
        rejected(Reason.SIGN_IN_NAME_UNSUITABLE, () -> admission.accept(invitation.token(), "a b c", PASSWORD));

        admission.accept(invitation.token(), name, PASSWORD);
    }

    @Test
    void closesAnAddressAfterSevenDays() {
        var invitation = invitation(Role.TEACHER);
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(admission.look(invitation.token())).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(admission.look(invitation.token())).isEmpty();
        rejected(Reason.ADDRESS_NOT_VALID, () -> admission.accept(invitation.token(), name, PASSWORD));
    }

    @Test
    void replacesAForgottenPasswordByANewAddressAndEndsTheOldSessions() {
        var account = accepted(name);
        people.acts(Role.ADMINISTRATOR, null);
        var older = management.newAddress(account);
        var newer = management.newAddress(account);
        assertThat(admission.look(older.token())).isEmpty();
        signIn(name, PASSWORD);

        admission.choosePassword(newer.token(), "another password");

        assertThat(signedIn.person()).isEmpty();
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        signIn(name, "another password");
    }

    @Test
    void tellsNamesApartThatDifferInOneMarkOnly() {
        accepted(name + "-ปา");
        accepted(name + "-ป่า");
        var third = invitation(Role.TEACHER);

        rejected(
                Reason.SIGN_IN_NAME_TAKEN, () -> admission.accept(third.token(), name.toUpperCase() + "-ปา", PASSWORD));
    }

    @Test
    void answersTheSameForUnknownNamesWrongPasswordsAndClosedAccounts() {
        var account = accepted(name);
        assertThatThrownBy(() -> signIn(name, "wrong password"))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("Bad credentials");
        assertThatThrownBy(() -> signIn("nobody-" + name, PASSWORD))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("Bad credentials");
        people.acts(Role.ADMINISTRATOR, null);
        management.switchOff(account);
        assertThatThrownBy(() -> signIn(name, PASSWORD))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("Bad credentials");
    }

    @Test
    void waitsAfterTooManyFailuresWhetherTheNameExistsOrNot() {
        accepted(name);
        for (var typed : new String[] {name, "nobody-" + name}) {
            for (int i = 0; i < 8; i++) {
                assertThatThrownBy(() -> signIn(typed, "wrong password")).isInstanceOf(BadCredentialsException.class);
            }
            assertThatThrownBy(() -> signIn(typed, PASSWORD)).isInstanceOf(TooManyFailures.class);
        }
        clock.advance(Duration.ofMinutes(16));
        signIn(name, PASSWORD);
    }

    @Test
    void endsTheSessionOfASwitchedOffAccountAtOnceAndKeepsTheAccount() {
        var account = accepted(name);
        var head = people.acts(Role.ADMINISTRATOR, null);
        signIn(name, PASSWORD);
        var session = SecurityContextHolder.getContext().getAuthentication();
        people.acts(head);
        assertThat(management.switchOff(account).standing()).isEqualTo(AccountDetails.Standing.SWITCHED_OFF);

        SecurityContextHolder.getContext().setAuthentication(session);
        assertThat(signedIn.person()).isEmpty();
        assertThat(signedIn.ended()).isTrue();

        people.acts(head);
        management.switchOn(account);
        signIn(name, PASSWORD);
    }

    @Test
    void signsOutEverywhere() {
        accepted(name);
        signIn(name, PASSWORD);
        own.signOutEverywhere();

        assertThatThrownBy(signedIn::require).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessionsOnly() {
        accepted(name);
        signIn(name, PASSWORD);
        var other = SecurityContextHolder.getContext().getAuthentication();
        signIn(name, PASSWORD);
        rejected(Reason.PASSWORD_WRONG, () -> own.changePassword("wrong", "another password"));
        own.changePassword(PASSWORD, "another password");

        assertThat(signedIn.person()).isPresent();
        SecurityContextHolder.getContext().setAuthentication(other);
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void changesHerNameAndLanguage() {
        people.acts(Role.TEACHER, null);
        assertThat(own.rename(" นิด ").name()).isEqualTo("นิด");
        assertThat(own.speak(Language.THAI).language()).isEqualTo(Language.THAI);
        rejected(Reason.LANGUAGE_NOT_OFFERED, () -> own.speak(new Language("lo")));
        rejected(Reason.NAME_MISSING, () -> own.rename("  "));
    }

    @Test
    void letsAHeadLookAfterHerSchoolOnly() {
        var school = people.school();
        var teacher = people.person(Role.TEACHER, school);
        var stranger = people.person(Role.TEACHER, people.school());
        var staff = people.person(Role.AUTHOR, null);
        var head = people.acts(Role.SCHOOL_HEAD, school);

        assertThat(management.list()).extracting(AccountDetails::id).containsExactlyInAnyOrder(teacher.id(), head.id());
        management.newAddress(teacher.id());
        management.switchOff(teacher.id());
        var invited = management.invite(
                "New", Role.TEACHER, Optional.of(stranger.school().orElseThrow()), Language.THAI);
        assertThat(management.list())
                .filteredOn(account -> account.id().equals(invited.account()))
                .singleElement()
                .satisfies(account -> assertThat(account.school()).contains(school));

        rejected(Reason.NOT_ALLOWED, () -> management.invite("New", Role.AUTHOR, Optional.empty(), Language.THAI));
        rejected(Reason.NOT_THERE, () -> management.switchOff(stranger.id()));
        rejected(Reason.NOT_THERE, () -> management.newAddress(staff.id()));
        rejected(Reason.NOT_THERE, () -> management.switchOn(new AccountId("nobody")));
        rejected(Reason.NOT_YOURSELF, () -> management.switchOff(head.id()));
        rejected(Reason.NOT_ALLOWED, () -> schools.create("Mine", null));
        rejected(Reason.NOT_ALLOWED, () -> management.assign(teacher.id(), Role.TEACHER, Optional.empty()));
    }

    @Test
    void letsHeadsSayInWhichCountryTheirSchoolIs() {
        var school = people.school();
        people.acts(Role.SCHOOL_HEAD, school);
        assertThat(schools.mine().orElseThrow().country()).isNull();

        schools.moveMine("MM");

        people.acts(Role.TEACHER, school);
        assertThat(schools.mine().orElseThrow().country()).isEqualTo("MM");
        rejected(Reason.NOT_ALLOWED, () -> schools.moveMine("TH"));
    }

    @Test
    void letsTeachersAuthorsAndReviewersLookAfterNobody() {
        for (var role : new Role[] {Role.TEACHER, Role.AUTHOR, Role.REVIEWER}) {
            people.acts(role, null);
            rejected(Reason.NOT_ALLOWED, management::list);
            rejected(Reason.NOT_ALLOWED, () -> management.invite("New", Role.TEACHER, Optional.empty(), Language.THAI));
            rejected(Reason.NOT_ALLOWED, () -> schools.create("Mine", null));
        }
    }

    @Test
    void letsAdministratorsKeepSchools() {
        people.acts(Role.ADMINISTRATOR, null);
        var school = schools.create("School of " + name, "KH");
        rejected(Reason.SCHOOL_NAME_TAKEN, () -> schools.create(" School of " + name, null));
        assertThat(school.country()).isEqualTo("KH");
        rejected(Reason.NOT_THERE, () -> schools.change(school.id(), "New school of " + name, "Khmer"));
        assertThat(schools.change(school.id(), "New school of " + name, "LA"))
                .isEqualTo(new SchoolDetails(school.id(), "New school of " + name, "LA"));
        assertThat(schools.list()).extracting(SchoolDetails::id).contains(school.id());
        rejected(
                Reason.SCHOOL_NEEDED,
                () -> management.invite("Head", Role.SCHOOL_HEAD, Optional.empty(), Language.THAI));
    }

    @Test
    void endsTheSessionOfSomebodyWhoGetsAnotherRole() {
        var account = accepted(name);
        var administrator = people.acts(Role.ADMINISTRATOR, null);
        signIn(name, PASSWORD);
        var session = SecurityContextHolder.getContext().getAuthentication();
        people.acts(administrator);
        management.assign(account, Role.REVIEWER, Optional.empty());

        SecurityContextHolder.getContext().setAuthentication(session);
        assertThat(signedIn.person()).isEmpty();
        signIn(name, PASSWORD);
        assertThat(signedIn.require(Role.AUTHOR).role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void writesNoFirstAddressOnceAnAdministratorCanSignIn() {
        people.person(Role.ADMINISTRATOR, null);
        assertThat(first.invite()).isNull();
    }

    @Test
    void keepsTheSecretOutOfLogs() {
        var invitation = invitation(Role.TEACHER);
        assertThat(invitation.toString()).doesNotContain(invitation.token());
        assertThat(invitation.path()).isEqualTo("welcome/" + invitation.token());
    }

    private AccountId accepted(String chosen) {
        var invitation = invitation(Role.TEACHER);
        admission.accept(invitation.token(), chosen, PASSWORD);
        return invitation.account();
    }

    private Invitation invitation(Role role) {
        people.acts(Role.ADMINISTRATOR, null);
        var invitation = management.invite("Somebody", role, Optional.empty(), Language.ENGLISH);
        people.nobodyActs();
        return invitation;
    }

    private void signIn(String typed, String password) {
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, password)));
    }

    private static void rejected(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        AccountRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
