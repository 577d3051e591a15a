package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * The pages of a book as they print. A page is laid out when somebody looks at it, and again only when something on it has
 * changed: a book of 200 pages stays quick to write.
 */
public final class BookPages {

    private static final Leaf BEFORE = new Leaf("", List.of(), List.of());

    private final Printing printing;
    private final Map<Look, Laid> laid = new HashMap<>();
    private Document document;
    private List<Look> looks;

    public BookPages(Printing printing, PrintOrder<Storybook> order) {
        this.printing = printing;
        this.document = printing.compose(order).document();
        this.looks = looks(order);
    }

    /** All that a page's looks depend on: what is equal need not be drawn again. */
    public record Look(Leaf leaf, boolean onTheLeft, double textSize, Sheet sheet, FaceChoice faces) {

        /** Id of the page in the book, or "cover", "questions", "credits". */
        public String name() {
            return leaf.name();
        }
    }

    /** A page laid out, and what was found there. */
    public record Laid(Page page, List<Finding> findings) {

        /** Words that do not fit, or cannot be set: to be seen at once. What is found of pictures can wait. */
        public boolean wordsAreAmiss() {
            return findings.stream().anyMatch(finding -> !CoarsePicture.isOne(finding));
        }
    }

    /** Takes the book as it is now. */
    public synchronized List<Look> show(PrintOrder<Storybook> order) {
        document = printing.compose(order).document();
        looks = looks(order);
        laid.keySet().retainAll(looks);
        return looks;
    }

    private List<Look> looks(PrintOrder<Storybook> order) {
        var sheet = order.edition().sheet(order.work().kind());
        var now = new ArrayList<Look>();
        if (document.body() instanceof Leaves leaves) {
            for (var leaf : leaves.leaves()) {
                now.add(new Look(
                        leaf,
                        now.size() % 2 == 1,
                        leaves.textSize(),
                        sheet,
                        document.facts().faces()));
            }
        }
        return List.copyOf(now);
    }

    public synchronized List<Look> looks() {
        return looks;
    }

    public synchronized Laid laid(Look look) {
        return laid.computeIfAbsent(look, this::layOut);
    }

    private Laid layOut(Look look) {
        var leaves = look.onTheLeft() ? List.of(BEFORE, look.leaf()) : List.of(look.leaf());
        var facts = document.facts().in(look.faces());
        var pages = printing.layOut(new Document(facts, new Leaves(leaves, look.textSize())), look.sheet());
        return new Laid(pages.pages().getLast(), pages.findings());
    }
}
