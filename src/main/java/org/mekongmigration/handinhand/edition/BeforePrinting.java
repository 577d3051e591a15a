package org.mekongmigration.handinhand.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * What is found of a work when it is laid out as it usually prints, at the places in the work where it can be mended. A page of a
 * book that has not changed is not judged again. Thread-safe.
 */
public final class BeforePrinting {

    private static final int KEPT_PAGES = 2_000;

    private final Printing printing;
    private final LettersCheck letters;
    private final BindingCheck binding = new BindingCheck();
    private final List<PaperCheck> checks = List.of(new RoomCheck(), new FinenessCheck(), new ContrastCheck());
    private final Map<Judged, List<Finding>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Judged, List<Finding>> eldest) {
            return size() > KEPT_PAGES;
        }
    };

    BeforePrinting(Printing printing, LettersCheck letters) {
        this.printing = printing;
        this.letters = letters;
    }

    private record Judged(Leaf leaf, double textSize, Sheet sheet, FaceChoice faces) {}

    public List<Finding> findings(Content work, WorkLookup lookup) {
        var order = order(work, lookup, Edition.USUAL);
        var document = printing.compose(order).document();
        var findings = new LinkedHashSet<>(letters.check(work, document.facts().faces()));
        switch (work.kind()) {
            case STORYBOOK -> ofBook(order, findings);
            case ACTIVITY, LESSON_PLAN, TERM -> {
                var sheet = order.edition().sheet(work.kind());
                judged(document, sheet).forEach(finding -> findings.add(printing.placed(order, finding)));
            }
            // what they gather is judged where it is written
            case LESSON_PACK, LESSON_TEMPLATE -> {}
        }
        return List.copyOf(findings);
    }

    /** In each language alone: which two stand together is decided when it is printed. */
    private void ofBook(PrintOrder<?> usual, Set<Finding> findings) {
        var work = usual.work();
        for (var language : work.languages()) {
            if (work.title().languages().contains(language)) {
                var order = usual.in(Edition.USUAL.in(List.of(language)));
                var document = printing.compose(order).document();
                if (document.body() instanceof Leaves book) {
                    var sheet = order.edition().sheet(work.kind());
                    var faces = document.facts().faces();
                    book.leaves().stream()
                            .map(leaf -> new Judged(leaf, book.textSize(), sheet, faces))
                            .flatMap(page -> ofLeaf(page).stream())
                            .forEach(finding -> findings.add(printing.placed(order, finding)));
                    if (language.equals(work.source())) {
                        findings.addAll(binding.check(book));
                    }
                }
            }
        }
    }

    private List<Finding> ofLeaf(Judged page) {
        synchronized (pages) {
            var known = pages.get(page);
            if (known != null) {
                return known;
            }
        }
        var found = judged(new Leaves(List.of(page.leaf()), page.textSize()), page.sheet(), page.faces());
        synchronized (pages) {
            pages.put(page, found);
        }
        return found;
    }

    private List<Finding> judged(Document document, Sheet sheet) {
        return judged(document.body(), sheet, document.facts().faces());
    }

    private List<Finding> judged(Body body, Sheet sheet, FaceChoice faces) {
        var proof = new Proof(body, printing.layOut(body, sheet, faces));
        var found = new ArrayList<Finding>();
        checks.forEach(check -> found.addAll(check.check(proof)));
        return List.copyOf(found);
    }

    private static PrintOrder<?> order(Content work, WorkLookup lookup, Edition edition) {
        return new PrintOrder<>(work, null, Instant.EPOCH, edition, lookup);
    }
}
