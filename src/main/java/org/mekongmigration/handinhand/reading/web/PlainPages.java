package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;
import org.springframework.stereotype.Component;

/** Pages that say one thing: that there is nothing here, that something went wrong. */
@Component
public class PlainPages {

    private final PublicFrame frame;
    private final PublicWords words;

    private record Key(Language language, String title, String text) {}

    private final Map<Key, PreparedPage> made = new ConcurrentHashMap<>();

    PlainPages(PublicFrame frame, PublicWords words) {
        this.frame = frame;
        this.words = words;
    }

    /** Nothing is, or was, or will be at this address: the same for all that is not there. */
    public PreparedPage notThere(HttpServletRequest request) {
        return page(request, "reading.not-there.title", "reading.not-there");
    }

    PreparedPage failed(HttpServletRequest request) {
        return page(request, "reading.failed.title", "reading.failed");
    }

    PreparedPage notUnderstood(HttpServletRequest request) {
        return page(request, "reading.bad.title", "reading.bad");
    }

    PreparedPage tooMany(HttpServletRequest request) {
        return page(request, "reading.flood.title", "reading.flood");
    }

    /** One heading and one paragraph, in the reader's language as far as this face speaks it. */
    public PreparedPage page(HttpServletRequest request, String titleKey, String key) {
        var language = AskedLanguages.of(request, PublicWords.spoken());
        return made.computeIfAbsent(new Key(language, titleKey, key), this::make);
    }

    private PreparedPage make(Key wanted) {
        var language = wanted.language();
        var title = words.say(language, wanted.title());
        var text = words.say(language, wanted.text());
        var main = Markup.in(language)
                .elementIn(title.language(), "h1", title.words())
                .elementIn(text.language(), "p", text.words());
        return frame.prepare(PublicPage.of(language, title.words(), main));
    }
}
