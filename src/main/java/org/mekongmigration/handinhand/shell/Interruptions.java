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
        // the line at the edge is always there for screen readers, and has no setting for its good days
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin.connectionIndicator; if (line) { line.onlineText = $0; }",
                        ui.getTranslation("shell.connection.here"));
    }

    /** Asked for where there is no session any more, so the words are handed in. */
    static SystemMessages messages(I18NProvider words, Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.getTranslation("shell.session.ended.title", locale));
        messages.setSessionExpiredMessage(words.getTranslation("shell.session.ended.text", locale));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(words.getTranslation("shell.session.confused.title", locale));
        messages.setSyncErrorMessage(words.getTranslation("shell.session.confused.text", locale));
        messages.setInternalErrorCaption(words.getTranslation("shell.crash.title", locale));
        messages.setInternalErrorMessage(words.getTranslation("shell.crash.reload", locale));
        messages.setCookiesDisabledCaption(words.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("shell.cookies.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
