package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.typesetting.Paper;

/**
 * How a book is to be seen.
 *
 * @param languages one or two; the first stands above or at the left
 */
public record BookSetup(List<Language> languages, Arrangement arrangement, BookPaper paper) {

    private static final int MOST = 2;

    /** Papers for books. */
    public enum BookPaper {
        A5_LANDSCAPE(Paper.A5, true),
        A4_UPRIGHT(Paper.A4, false),
        A5_UPRIGHT(Paper.A5, false),
        SQUARE_20(Paper.SQUARE_20, false);

        private final Paper paper;
        private final boolean landscape;

        BookPaper(Paper paper, boolean landscape) {
            this.paper = paper;
            this.landscape = landscape;
        }
    }

    public BookSetup {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.size() > MOST) {
            throw new IllegalArgumentException("one language or two on a page, not " + languages);
        }
    }

    /** The first two languages of the book, one below the other. */
    public static BookSetup usual(Storybook book) {
        var languages = book.languages();
        return new BookSetup(
                languages.subList(0, Math.min(MOST, languages.size())), Arrangement.STACKED, BookPaper.A5_LANDSCAPE);
    }

    /** Takes a language onto the page, or away. One stays always; a third takes the place of the second. */
    public BookSetup toggled(Language language) {
        var now = new ArrayList<>(languages);
        if (now.contains(language)) {
            if (now.size() > 1) {
                now.remove(language);
            }
        } else {
            if (now.size() == MOST) {
                now.removeLast();
            }
            now.add(language);
        }
        return in(now);
    }

    public BookSetup in(List<Language> chosen) {
        return new BookSetup(chosen, arrangement, paper);
    }

    public BookSetup arranged(Arrangement chosen) {
        return new BookSetup(languages, chosen, paper);
    }

    public BookSetup on(BookPaper chosen) {
        return new BookSetup(languages, arrangement, chosen);
    }

    /** Languages that stand below each other on such a page would stand beside each other, if that were chosen. */
    public boolean canStandSideBySide(Storybook book, Layout layout) {
        var beside = arranged(Arrangement.SIDE_BY_SIDE).edition();
        var columns =
                new Columns(beside.arrangement(), beside.sheet(book.kind()), StorybookComposer.textSize(book.ages()));
        return arrangement == Arrangement.STACKED && columns.standOn(layout, languages.size());
    }

    public Edition edition() {
        return Edition.USUAL.in(languages).arranged(arrangement).on(paper.paper, paper.landscape);
    }
}
