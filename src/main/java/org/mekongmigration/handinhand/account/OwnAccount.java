package org.mekongmigration.handinhand.account;

import java.text.Normalizer;
import java.util.List;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with her own account. One method is one transaction. */
@Service
@Transactional
public class OwnAccount {

    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Passwords passwords;

    OwnAccount(Accounts accounts, SignedIn signedIn, Passwords passwords) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.passwords = passwords;
    }

    /** The languages of the screens. */
    public static List<Language> screenLanguages() {
        return Language.spoken();
    }

    @Transactional(readOnly = true)
    public AccountDetails details() {
        return self().details();
    }

    public Person rename(String name) {
        var account = self();
        account.rename(suitable(name));
        return accounts.save(account).person();
    }

    public Person speak(Language language) {
        var account = self();
        account.speak(offered(language));
        return accounts.save(account).person();
    }

    /** Every other session of the account ends; this one goes on. */
    public void changePassword(String current, String chosen) {
        var account = self();
        if (!passwords.matches(current, account.password().orElse(""))) {
            throw new AccountRejected(Reason.PASSWORD_WRONG);
        }
        account.renewPassword(passwords.chosen(chosen, account.signInName().orElse("")));
        signedIn.renew(accounts.saveAndFlush(account));
    }

    /** Ends every session of the account, this one too. */
    public void signOutEverywhere() {
        var account = self();
        account.endSessions();
        accounts.save(account);
    }

    static String suitable(String typed) {
        var name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw new AccountRejected(Reason.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new AccountRejected(Reason.NAME_TOO_LONG, LONGEST_NAME);
        }
        return name;
    }

    static Language offered(Language language) {
        if (!screenLanguages().contains(language)) {
            throw new AccountRejected(Reason.LANGUAGE_NOT_OFFERED);
        }
        return language;
    }

    private Account self() {
        return accounts.lock(signedIn.require().id().value()).orElseThrow(SignInNeeded::new);
    }
}
