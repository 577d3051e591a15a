package org.mekongmigration.handinhand.press.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.document.Text.Mark;

/** Texts as elements of their language; what a reader has to know about them is a class, and told to who cannot see it. */
final class TextMarkup {

    private final Markup out;
    private boolean drafts;
    private boolean standIns;

    TextMarkup(Markup out) {
        this.out = out;
    }

    /** Whether a text was written that no native speaker has checked. */
    boolean drafts() {
        return drafts;
    }

    /** Whether a text was written that stands in for one that is missing. */
    boolean standIns() {
        return standIns;
    }

    void element(String tag, Text text, @Nullable String... attributes) {
        out.openIn(text.language(), tag, attributes);
        content(text);
        out.close();
    }

    /** Among other words. */
    void inline(Text text) {
        if (text.language().tag().equals(out.language())) {
            content(text);
        } else {
            element("span", text);
        }
    }

    /** The same words in several languages, parted by what is not read aloud. */
    void together(List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.words(" · ");
            }
            inline(texts.get(i));
        }
    }

    private void content(Text text) {
        var marked = text.mark() != Mark.NONE;
        if (marked) {
            drafts |= text.mark() == Mark.DRAFT;
            standIns |= text.mark() == Mark.STAND_IN;
            out.open("span", "class", text.mark() == Mark.DRAFT ? "draft" : "stand-in");
        }
        for (var span : text.spans()) {
            if (span.strong()) {
                out.open("b").prose(span.words()).close();
            } else {
                out.prose(span.words());
            }
        }
        if (marked) {
            out.close();
        }
    }
}
