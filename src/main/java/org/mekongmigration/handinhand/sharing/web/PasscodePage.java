package org.mekongmigration.handinhand.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.web.AskedLanguages;
import org.mekongmigration.handinhand.reading.web.PreparedPage;
import org.mekongmigration.handinhand.reading.web.PublicFrame;
import org.mekongmigration.handinhand.reading.web.PublicPage;
import org.mekongmigration.handinhand.reading.web.PublicPage.LanguageLink;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.springframework.stereotype.Component;

/** The question for the passcode of a link. */
@Component
class PasscodePage {

    static final String FIELD = "passcode";

    private static final String STYLE = ".ask{display:grid;gap:.75rem;max-width:24rem;margin:1rem 0}"
            + ".ask input,.ask button{font:inherit;min-height:3rem;padding:0 .9rem;border-radius:10px}"
            + ".ask input{border:1px solid #8A8273;background:#fff;color:inherit}"
            + ".ask button{border:0;background:#0E6670;color:#fff;font-weight:700}"
            + ".wrong{color:#8A3A18;font-weight:700}";

    private final PublicFrame frame;
    private final PublicWords words;

    PasscodePage(PublicFrame frame, PublicWords words) {
        this.frame = frame;
        this.words = words;
    }

    /** @param wrong what was typed before was another one */
    PreparedPage ask(String address, boolean wrong, HttpServletRequest request) {
        var language = AskedLanguages.of(request, PublicWords.spoken());
        var title = words.say(language, "sharing.passcode.title");
        var text = words.say(language, "sharing.passcode.text");
        var label = words.say(language, "sharing.passcode");
        var open = words.say(language, "sharing.passcode.open");
        var main = Markup.in(language)
                .elementIn(title.language(), "h1", title.words())
                .elementIn(text.language(), "p", text.words());
        if (wrong) {
            var no = words.say(language, "sharing.passcode.wrong");
            main.elementIn(no.language(), "p", no.words(), "class", "wrong", "role", "alert", "id", "wrong");
        }
        main.open("form", "class", "ask", "method", "post", "action", address + "?lang=" + language.tag());
        main.elementIn(label.language(), "label", label.words(), "for", FIELD);
        main.open(
                "input",
                "id",
                FIELD,
                "name",
                FIELD,
                "type",
                "text",
                "required",
                "required",
                "autocomplete",
                "off",
                "autocapitalize",
                "none",
                "spellcheck",
                "false",
                "maxlength",
                "100",
                "aria-describedby",
                wrong ? "wrong" : null);
        main.elementIn(open.language(), "button", open.words(), "type", "submit")
                .close();
        return frame.prepare(PublicPage.of(language, title.words(), main)
                .with(languages(address, language))
                .styled(STYLE)
                .withForm());
    }

    private static List<LanguageLink> languages(String address, Language shown) {
        return PublicWords.spoken().stream()
                .map(language ->
                        new LanguageLink(language, language.equals(shown) ? null : address + "?lang=" + language.tag()))
                .toList();
    }
}
