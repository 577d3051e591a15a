package org.mekongmigration.handinhand.reading.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.DocumentMarkup;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.press.html.Pictures;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.Reading.Mode;
import org.springframework.stereotype.Component;

/** The page of a reading: what it is, what can be taken along, then the work itself, readable at once. */
@Component
class ReadingPage {

    private final PublicFrame frame;
    private final PublicWords words;
    private final TakeAlong takeAlong;
    private final AboutReading about;
    private final PageHead head;

    ReadingPage(PublicFrame frame, PublicWords words, TakeAlong takeAlong, AboutReading about, PageHead head) {
        this.frame = frame;
        this.words = words;
        this.takeAlong = takeAlong;
        this.about = about;
        this.head = head;
    }

    /** Everything that is seen on the page, so far as it is known before the page is made. */
    static Object key(Reading reading, Choice choice, String origin) {
        var all = new ArrayList<Object>();
        all.add(ReadingKey.of(reading, choice));
        all.add(reading.mode());
        all.add(reading.base());
        all.add("" + reading.copyAt());
        all.add("" + reading.shortAddress());
        all.add("" + reading.ends());
        all.add("" + reading.message());
        all.add(reading.beside().state());
        all.add(origin);
        return all;
    }

    PreparedPage prepare(Composed composed, String origin) {
        var reading = composed.reading();
        var written = write(composed, ReadingPictures.below(reading.base()), true);
        var page = PublicPage.of(composed.choice().page(), written.title().words(), written.markup())
                .with(links(composed))
                .aside(words.say(composed.choice().page(), "reading.no-account"))
                .styled(style(composed))
                .headed(head.of(composed, origin));
        return frame.prepare(reading.mode() == Mode.LIBRARY ? page.foundAt(reading.base()) : page);
    }

    /** The same without anything that would ask the network. */
    byte[] offline(Composed composed, Pictures pictures) {
        var written = write(composed, pictures, false);
        return frame.alone(
                PublicPage.of(composed.choice().page(), written.title().words(), written.markup())
                        .styled(style(composed)));
    }

    private DocumentMarkup.Written write(Composed composed, Pictures pictures, boolean online) {
        var language = composed.choice().page();
        var written = DocumentMarkup.write(composed.document(), language, pictures, below -> {
            about.summary(composed, below);
            if (online) {
                takeAlong.write(composed, below);
            }
        });
        about.rest(composed, written, online);
        if (online) {
            written.markup().add(composed.reading().beside().write(language));
        }
        return written;
    }

    private static String style(Composed composed) {
        return PublicStyle.read(composed.document().body() instanceof Leaves ? "book.css" : "lesson.css");
    }

    private static List<PublicPage.LanguageLink> links(Composed composed) {
        return composed.languages().stream()
                .map(language -> new PublicPage.LanguageLink(language, address(composed, language)))
                .toList();
    }

    private static @Nullable String address(Composed composed, Language language) {
        return language.equals(composed.choice().page())
                ? null
                : composed.reading().base()
                        + query(new Choice(language, composed.choice().others()));
    }

    /** By which a page, or a file of it, is asked for in these languages. */
    static String query(Choice choice) {
        var others = choice.others().stream().map(Language::tag).toList();
        return "?lang=" + choice.page().tag() + (others.isEmpty() ? "" : "&and=" + String.join(",", others));
    }

    /** Between this page's own words. */
    static void say(Markup out, String tag, PublicWord word, @Nullable String... attributes) {
        out.elementIn(word.language(), tag, word.words(), attributes);
    }
}
