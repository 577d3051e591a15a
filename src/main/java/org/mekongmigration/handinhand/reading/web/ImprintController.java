package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who runs this, and what is kept of whoever reads: nothing. */
@RestController
class ImprintController {

    private static final List<String> PRIVACY = List.of(
            "reading.privacy.readers",
            "reading.privacy.counts",
            "reading.privacy.guessing",
            "reading.privacy.children",
            "reading.privacy.accounts");

    private final PublicFrame frame;
    private final PublicWords words;
    private final PublicAnswer answer;
    private final String operator;
    private final String contact;
    private final Map<String, PreparedPage> made = new ConcurrentHashMap<>();

    ImprintController(
            PublicFrame frame,
            PublicWords words,
            PublicAnswer answer,
            @Value("${handinhand.imprint.operator:}") String operator,
            @Value("${handinhand.imprint.contact:}") String contact) {
        this.frame = frame;
        this.words = words;
        this.answer = answer;
        this.operator = operator;
        this.contact = contact;
    }

    @GetMapping("/imprint")
    ResponseEntity<byte[]> imprint(HttpServletRequest request) {
        return sent("/imprint", this::imprint, request);
    }

    private PreparedPage imprint(Language language) {
        var out = begin(language, "reading.imprint.title");
        say(out, language, "reading.imprint.what");
        if (operator.isBlank()) {
            say(out, language, "reading.imprint.none");
        } else {
            label(out, language, "reading.imprint.operator");
            out.words(operator).close();
        }
        if (!contact.isBlank()) {
            label(out, language, "reading.imprint.contact");
            if (contact.matches("[^\\s@<>]+@[^\\s@<>]+")) {
                out.element("a", contact, "href", "mailto:" + contact);
            } else {
                out.words(contact);
            }
            out.close();
        }
        say(out, language, "reading.imprint.licence");
        return page("/imprint", language, "reading.imprint.title", out);
    }

    @GetMapping("/privacy")
    ResponseEntity<byte[]> privacy(HttpServletRequest request) {
        return sent("/privacy", this::privacy, request);
    }

    private PreparedPage privacy(Language language) {
        var out = begin(language, "reading.privacy.title");
        PRIVACY.forEach(key -> say(out, language, key));
        return page("/privacy", language, "reading.privacy.title", out);
    }

    private Markup begin(Language language, String key) {
        var title = words.say(language, key);
        return Markup.in(language).elementIn(title.language(), "h1", title.words());
    }

    private void say(Markup out, Language language, String key) {
        var text = words.say(language, key);
        out.elementIn(text.language(), "p", text.words());
    }

    private void label(Markup out, Language language, String key) {
        var label = words.say(language, key);
        out.open("p").words(label.language(), label.words()).words(" ");
    }

    /** Made once a language: what they say changes with a start alone. */
    private ResponseEntity<byte[]> sent(
            String path, Function<Language, PreparedPage> making, HttpServletRequest request) {
        var language = AskedLanguages.of(request, PublicWords.spoken());
        var page = made.computeIfAbsent(path + " " + language.tag(), key -> making.apply(language));
        return answer.page(page, PublicAnswer.PUBLIC, request);
    }

    private PreparedPage page(String path, Language language, String key, Markup main) {
        var links = PublicWords.spoken().stream()
                .map(each ->
                        new PublicPage.LanguageLink(each, each.equals(language) ? null : path + "?lang=" + each.tag()))
                .toList();
        return frame.prepare(PublicPage.of(language, words.say(language, key).words(), main)
                .with(links)
                .foundAt(path));
    }
}
