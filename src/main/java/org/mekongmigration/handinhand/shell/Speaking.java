package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Component;

/** Gives every page its language: the person's, else the one chosen in this browser, else the one it asks for. */
@Component
class Speaking implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final I18NProvider words;

    Speaking(SignedIn signedIn, I18NProvider words) {
        this.signedIn = signedIn;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(response.getVaadinRequest()).tag()));
        event.getSource().addUIInitListener(this::begin);
        event.getSource().setSystemMessagesProvider(info -> Interruptions.messages(words, info.getLocale()));
    }

    private void begin(UIInitEvent event) {
        var ui = event.getUI();
        var request = VaadinRequest.getCurrent();
        var locale = request == null
                ? Locale.ENGLISH
                : Locale.forLanguageTag(language(request).tag());
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        Interruptions.prepare(ui);
    }

    private Language language(VaadinRequest request) {
        return signedIn.person().map(Person::language).orElseGet(() -> ScreenLanguage.of(request));
    }
}
