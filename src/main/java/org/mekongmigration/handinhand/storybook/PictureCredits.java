package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Digits;

/**
 * Who made the pictures that a book shows, each picture once.
 *
 * @param pages of each maker and licence, as they follow in the book; 1 is the cover
 */
record PictureCredits(Map<Credit, TreeSet<Integer>> pages) {

    private static final String NOBODY = "–";
    private static final int COVER = 1;

    /** Pictures that have both in common are named together. */
    record Credit(String maker, String licence) {}

    static PictureCredits of(Storybook book) {
        var pages = new LinkedHashMap<Credit, TreeSet<Integer>>();
        if (book.cover() != null) {
            add(book, book.cover().picture(), COVER, pages);
        }
        int page = COVER;
        for (var spread : book.spreads()) {
            page++;
            if (spread.layout() != Storybook.Layout.WORDS_ONLY) {
                add(book, spread.picture(), page, pages);
            }
        }
        return new PictureCredits(pages);
    }

    private static void add(Storybook book, @Nullable BlockId name, int page, Map<Credit, TreeSet<Integer>> pages) {
        var picture = name == null ? null : book.pictures().get(name);
        if (picture != null && (picture.maker() != null || picture.licence() != null)) {
            var licence = picture.licence() == null ? NOBODY : Imprints.readable(picture.licence());
            var credit = new Credit(Objects.requireNonNullElse(picture.maker(), NOBODY), licence);
            pages.computeIfAbsent(credit, it -> new TreeSet<>()).add(page);
        }
    }

    boolean name(String maker) {
        return pages.keySet().stream().anyMatch(credit -> credit.maker().equals(maker));
    }

    /** Pages are named only where there is more than one maker or licence to tell apart. */
    List<Text> lines(Speaker speaker) {
        return pages.entrySet().stream()
                .map(each -> {
                    var credit = each.getKey();
                    return pages.size() == 1
                            ? speaker.label("picture-by", credit.maker(), credit.licence())
                            : speaker.label(
                                    "pictures-on", pages(each.getValue(), speaker), credit.maker(), credit.licence());
                })
                .toList();
    }

    /** "Cover, 2–4, 7", all in the language of the label: a language may have none of its own. */
    private static String pages(TreeSet<Integer> pages, Speaker speaker) {
        var cover = speaker.label("cover");
        var said = new ArrayList<String>();
        if (pages.contains(COVER)) {
            said.add(cover.words());
        }
        int from = 0;
        for (int page : pages.tailSet(COVER + 1)) {
            from = page - 1 > COVER && pages.contains(page - 1) ? from : page;
            if (!pages.contains(page + 1)) {
                said.add(Digits.of(cover.language(), from == page ? "" + page : from + "–" + page));
            }
        }
        return String.join(", ", said);
    }
}
