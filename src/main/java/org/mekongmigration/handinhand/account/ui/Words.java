package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.design.ErrorNotice;

/** The words for roles and for reasons. */
final class Words {

    private Words() {}

    static String key(Role role) {
        return "account.role." + kebab(role);
    }

    static String of(Role role) {
        return I18NProvider.translate(key(role));
    }

    static String of(AccountRejected rejected) {
        return I18NProvider.translate(
                "account.reason." + kebab(rejected.reason()),
                rejected.arguments().toArray());
    }

    /** Does something about accounts; what the service refuses is said. Whether it was done. */
    static boolean trying(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (AccountRejected rejected) {
            ErrorNotice.warn(of(rejected));
            return false;
        }
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
