package org.mekongmigration.handinhand.edition;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * What is found of a work when it is laid out as it usually prints, at the places in the work where it can be mended. A page of a
 * book or a sheet that has not changed is not judged again. Thread-safe.
 */
public final class BeforePrinting {

    private static final int KEPT = 2_000;

    /** What a teacher's own pages hold flows from page to page and always has room. */
    private static final Set<PackPart> FOR_PUPILS = Set.of(PackPart.CARDS, PackPart.HANDOUTS);

    private final Printing printing;
    private final LettersCheck letters;
    private final BindingCheck binding = new BindingCheck();
    private final List<PaperCheck> checks = List.of(new RoomCheck(), new FinenessCheck(), new ContrastCheck());
    private final Map<Judged, List<Finding>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Judged, List<Finding>> eldest) {
            return size() > KEPT;
        }
    };

    BeforePrinting(Printing printing, LettersCheck letters) {
        this.printing = printing;
        this.letters = letters;
    }

    /** A page of a book, or a part of a pack. */
    private record Judged(Body body, Sheet sheet, FaceChoice faces) {}

    public List<Finding> findings(Content work, WorkLookup lookup) {
        var order = new PrintOrder<>(work, null, Instant.EPOCH, Edition.USUAL.with(FOR_PUPILS), lookup);
        var findings = new LinkedHashSet<Finding>();
        switch (work.kind()) {
            case STORYBOOK -> ofBook(order, findings);
            case ACTIVITY, LESSON_PLAN, TERM -> ofSheets(order, findings);
            // what they gather is judged where it is written
            case LESSON_PACK, LESSON_TEMPLATE -> findings.addAll(letters.check(work, printing.faces()));
        }
        return List.copyOf(findings);
    }

    /** Characters of a work that no face has, as this installation sets its languages. */
    public List<Finding> letters(Content work) {
        return letters.check(work, printing.faces());
    }

    /** In each language alone: which two stand together is decided when it is printed. */
    private void ofBook(PrintOrder<?> usual, Set<Finding> findings) {
        var work = usual.work();
        var chosen = printing.compose(usual).document().facts().faces();
        findings.addAll(letters.check(work, chosen));
        for (var language : work.languages()) {
            if (work.title().languages().contains(language)) {
                var order = usual.in(usual.edition().in(List.of(language)));
                var document = printing.compose(order).document();
                if (document.body() instanceof Leaves book) {
                    var sheet = order.edition().sheet(work.kind());
                    book.leaves().stream()
                            .map(leaf -> new Leaves(List.of(leaf), book.textSize()))
                            .flatMap(page -> found(new Judged(page, sheet, chosen)).stream())
                            .forEach(finding -> findings.add(printing.placed(order, finding)));
                    if (language.equals(work.source())) {
                        findings.addAll(binding.check(book));
                    }
                }
            }
        }
    }

    private void ofSheets(PrintOrder<?> order, Set<Finding> findings) {
        var document = printing.compose(order).document();
        var faces = document.facts().faces();
        findings.addAll(letters.check(order.work(), faces));
        if (document.body() instanceof Flow flow) {
            var sheet = order.edition().sheet(order.work().kind());
            flow.parts().stream()
                    .map(part -> new Flow(List.of(part)))
                    .flatMap(part -> found(new Judged(part, sheet, faces)).stream())
                    .forEach(finding -> findings.add(printing.placed(order, finding)));
        }
    }

    private List<Finding> found(Judged pages) {
        synchronized (known) {
            var found = known.get(pages);
            if (found != null) {
                return found;
            }
        }
        var proof = new Proof(pages.body(), printing.layOut(pages.body(), pages.sheet(), pages.faces()));
        var found =
                checks.stream().flatMap(check -> check.check(proof).stream()).toList();
        synchronized (known) {
            known.put(pages, found);
        }
        return found;
    }
}
