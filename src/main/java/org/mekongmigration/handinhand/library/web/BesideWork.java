package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.library.LibraryNeighbours.Neighbours;
import org.mekongmigration.handinhand.library.OpenedWorks.OpenedWork;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.Beside;
import org.mekongmigration.handinhand.reading.web.PublicAddress;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.springframework.stereotype.Component;

/** Below a work of the library: who uses it, what goes well with it, and the way back. */
@Component
class BesideWork {

    private static final int MOST = 6;

    private final PublicWords words;
    private final PublicAddress address;

    BesideWork(PublicWords words, PublicAddress address) {
        this.words = words;
        this.address = address;
    }

    Beside of(OpenedWork work, HttpServletRequest request) {
        var origin = address.of(request);
        var number = work.number().map(it -> origin + "/l/" + it);
        return new Shown(work, LibraryAsked.reads(request), number.orElse(null));
    }

    private final class Shown implements Beside {

        private final Neighbours neighbours;
        private final String around;
        private final List<Language> reads;
        private final @Nullable String shortAddress;

        Shown(OpenedWork work, List<Language> reads, @Nullable String shortAddress) {
            neighbours = work.neighbours();
            around = work.around();
            this.reads = reads;
            this.shortAddress = shortAddress;
        }

        @Override
        public Object state() {
            return Arrays.asList(around, reads, shortAddress);
        }

        @Override
        public Markup write(Language page) {
            var out = Markup.in(page);
            out.open("section", "class", "beside");
            list("library.uses", neighbours.uses().stream().limit(MOST).toList(), page, out);
            list("library.with", neighbours.goesWith(), page, out);
            if (shortAddress != null) {
                var said = words.say(page, "library.short");
                out.open("p").words(said.language(), said.words()).words(" ");
                out.element("a", shortAddress.substring(shortAddress.indexOf("//") + 2), "href", shortAddress)
                        .close();
            }
            var back = words.say(page, "library.back");
            out.open("p");
            out.elementIn(back.language(), "a", back.words(), "href", LibraryAddress.LIBRARY + "?lang=" + page.tag());
            return out.close().close();
        }

        private void list(String title, List<LibraryCard> cards, Language page, Markup out) {
            if (cards.isEmpty()) {
                return;
            }
            CataloguePage.say(out, "h2", words.say(page, title));
            out.open("ul");
            var preferred = new ArrayList<>(List.of(page));
            preferred.addAll(reads);
            for (var card : cards) {
                var name = Cards.best(card.title(), preferred, card.languages().getFirst());
                var kind = words.say(page, "reading.kind." + card.shelf().kind().word());
                out.open("li");
                out.elementIn(
                        name.language(),
                        "a",
                        name.words(),
                        "href",
                        card.address() + "?lang=" + name.language().tag());
                out.words(" ").elementIn(kind.language(), "small", kind.words()).close();
            }
            out.close();
        }
    }
}
