package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What is said when the connection drops or a session ends: what happened, what is safe, what to do. */
final class Interruptions {

    private static final int SECONDS_BETWEEN_TRIES = 3;
    private static final int TRIES = 10_000;

    private Interruptions() {}

    /** A lost connection is tried again for hours; the page stays usable and the browser keeps what is typed. */
    static void prepare(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gone"));
        dialog.setReconnectInterval(SECONDS_BETWEEN_TRIES * 1000);
        dialog.setReconnectAttempts(TRIES);
    }

    static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(locale, "shell.session.ended.title"));
        messages.setSessionExpiredMessage(I18NProvider.translate(locale, "shell.session.ended.text"));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(I18NProvider.translate(locale, "shell.session.confused.title"));
        messages.setSyncErrorMessage(I18NProvider.translate(locale, "shell.session.confused.text"));
        messages.setInternalErrorCaption(I18NProvider.translate(locale, "shell.crash.title"));
        messages.setInternalErrorMessage(I18NProvider.translate(locale, "shell.crash.reload"));
        messages.setCookiesDisabledCaption(I18NProvider.translate(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(I18NProvider.translate(locale, "shell.cookies.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
