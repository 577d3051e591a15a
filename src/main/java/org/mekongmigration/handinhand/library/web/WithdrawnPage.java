package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.web.AskedLanguages;
import org.mekongmigration.handinhand.reading.web.PublicAnswer;
import org.mekongmigration.handinhand.reading.web.PublicFrame;
import org.mekongmigration.handinhand.reading.web.PublicPage;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.work.Withdrawal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What stands where a work stood that was taken back: when, and why. */
@Component
class WithdrawnPage {

    private static final int GONE = 410;

    private final PublicFrame frame;
    private final PublicWords words;
    private final PublicAnswer answer;

    WithdrawnPage(PublicFrame frame, PublicWords words, PublicAnswer answer) {
        this.frame = frame;
        this.words = words;
        this.answer = answer;
    }

    ResponseEntity<byte[]> answer(Withdrawal taken, HttpServletRequest request) {
        var language = AskedLanguages.of(request, PublicWords.spoken());
        var title = words.say(language, "library.withdrawn.title");
        var main = Markup.in(language);
        CataloguePage.say(main, "h1", title);
        CataloguePage.say(main, "p", words.say(language, "library.withdrawn", Day.of(taken.at(), language)));
        if (!taken.note().isBlank()) {
            main.open("blockquote")
                    .elementIn(taken.language(), "p", taken.note(), "dir", "auto")
                    .close();
        }
        var back = words.say(language, "library.back");
        main.open("p");
        main.elementIn(back.language(), "a", back.words(), "href", "/library?lang=" + language.tag())
                .close();
        return answer.page(
                GONE, frame.prepare(PublicPage.of(language, title.words(), main)), PublicAnswer.PUBLIC, request);
    }
}
