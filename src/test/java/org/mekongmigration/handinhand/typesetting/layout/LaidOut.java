package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** Pages, and the questions that tests ask of them. */
record LaidOut(Pages pages) {

    static final Sheet A4 = new Sheet(Paper.A4, false);
    static final Sheet LETTER = new Sheet(Paper.LETTER, false);
    static final Sheet A5_LANDSCAPE = new Sheet(Paper.A5, true);

    private static final Typesetting TYPESETTING = new Typesetting();

    static LaidOut of(Document document, Sheet sheet) {
        return new LaidOut(TYPESETTING.layOut(document, sheet));
    }

    List<Finding> findings() {
        return pages.findings();
    }

    List<Page> each() {
        return pages.pages();
    }

    /** Words of a page that belong to the document, not to its head and foot. */
    static List<Mark.Words> tagged(Page page) {
        return words(page).stream().filter(words -> words.tag() != null).toList();
    }

    static List<Mark.Words> words(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    static boolean isHeading(Tag tag) {
        return switch (tag.role()) {
            case H1, H2, H3, H4 -> true;
            default -> false;
        };
    }

    /** All tags in reading order. */
    List<Tag> tags() {
        return inside(pages.tags()).toList();
    }

    static Stream<Tag> inside(Tag tag) {
        return Stream.concat(Stream.of(tag), tag.children().stream().flatMap(LaidOut::inside));
    }

    /** What each tag holds, over all pages. */
    Map<Tag, String> wordsByTag() {
        var words = new IdentityHashMap<Tag, String>();
        each().forEach(page -> tagged(page)
                .forEach(mark -> words.merge(
                        Objects.requireNonNull(mark.tag()), mark.line().text(), String::concat)));
        return words;
    }

    /** Numbers of the pages on which something of a tag stands. */
    List<Integer> pagesOf(Tag tag) {
        var inside = new IdentityHashMap<Tag, Boolean>();
        inside(tag).forEach(each -> inside.put(each, true));
        var found = new ArrayList<Integer>();
        for (int i = 0; i < each().size(); i++) {
            if (tagged(each().get(i)).stream().anyMatch(words -> inside.containsKey(words.tag()))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Language and words of every tag that holds words, in reading order. */
    List<String> read() {
        var words = wordsByTag();
        return tags().stream()
                .filter(words::containsKey)
                .map(tag -> tag.language() + " " + words.get(tag))
                .toList();
    }
}
