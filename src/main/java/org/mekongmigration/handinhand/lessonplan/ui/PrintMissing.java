package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.ui.WorkWords;

/** Says before printing which part lacks words in which language and what stands there instead, and which words nobody has checked. */
class PrintMissing extends Div {

    private static final int FEW = 3;

    PrintMissing() {
        addClassName("print-missing");
        getElement().setAttribute("role", "status");
    }

    /** What one part lacks of one work in one language. */
    private record Gap(PartKey part, String work, String wanted, String used) {}

    void show(PrintProof proof, PartNames names) {
        removeAll();
        var gaps = gaps(proof).entrySet().stream()
                .map(gap -> said(gap.getKey(), gap.getValue(), names))
                .toList();
        add(list(gaps.subList(0, Math.min(FEW, gaps.size()))));
        if (gaps.size() > FEW) {
            add(new Details(
                    getTranslation("lessonplan.print.missing.more", gaps.size() - FEW),
                    list(gaps.subList(FEW, gaps.size()))));
        }
        counted(proof, Speaker.DRAFT).forEach((tag, count) -> add(said("lessonplan.print.draft", tag, count)));
        counted(proof, Speaker.STALE).forEach((tag, count) -> add(said("lessonplan.print.stale", tag, count)));
        onPaper(proof).forEach(words -> add(new Paragraph(words)));
        setVisible(!gaps.isEmpty() || getElement().getChildCount() > 1);
    }

    /** What does not fit its place, and what no face can print. */
    private List<String> onPaper(PrintProof proof) {
        return proof.findings().stream()
                .filter(finding -> finding.id().startsWith("typesetting."))
                .map(finding -> WorkWords.of(finding, this) + " " + WorkWords.mend(finding, this))
                .distinct()
                .toList();
    }

    private static Component list(List<String> gaps) {
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(gap)));
        list.setVisible(!gaps.isEmpty());
        return list;
    }

    /** In the order of the parts. */
    private static Map<Gap, List<Finding>> gaps(PrintProof proof) {
        var gaps = new LinkedHashMap<Gap, List<Finding>>();
        for (var row : proof.chosen()) {
            proof.findings().stream()
                    .filter(finding -> finding.id().equals(Speaker.STAND_IN) && concerns(finding, row.key(), proof))
                    .collect(Collectors.groupingBy(
                            finding -> new Gap(
                                    row.key(),
                                    finding.arguments().get(0),
                                    finding.arguments().get(1),
                                    finding.arguments().get(2)),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .forEach(gaps::put);
        }
        return gaps;
    }

    /** Whether these words stand in that part. */
    private static boolean concerns(Finding finding, PartKey part, PrintProof proof) {
        var path = finding.place().path();
        boolean isPrintable = path.size() > 1 && path.getFirst().equals("printables");
        boolean isAnswer = path.contains("answer") || path.contains("answers");
        var origin = part.origin();
        return switch (part.part()) {
            case GUIDE -> !isPrintable && speaks(finding, List.of(proof.choice().guide()));
            case ANSWERS -> isPrintable && isAnswer;
            case BOOKS, POSTERS -> false;
            case CARDS, HANDOUTS ->
                isPrintable
                        && !isAnswer
                        && origin != null
                        && origin.work().value().equals(finding.arguments().getFirst())
                        && origin.block().value().equals(path.get(1))
                        && speaks(finding, proof.choice().pupils());
        };
    }

    private static boolean speaks(Finding finding, Collection<Language> languages) {
        return languages.stream()
                .anyMatch(language -> language.tag().equals(finding.arguments().get(1)));
    }

    private String said(Gap gap, List<Finding> findings, PartNames names) {
        var wanted = new Language(gap.wanted()).ownName();
        var used = new Language(gap.used()).ownName();
        var part = names.of(gap.part()).text();
        var origin = gap.part().origin();
        if (origin != null
                && gap.part().part() == PackPart.CARDS
                && names.of(origin).orElse(null) instanceof CardSet set) {
            long lacking = findings.stream()
                    .map(finding -> finding.place().path())
                    .filter(path -> path.size() > 3)
                    .map(path -> path.get(3))
                    .distinct()
                    .count();
            int all = set.cards().size();
            return getTranslation("lessonplan.print.missing.cards", part, wanted, all - lacking, all, used);
        }
        return getTranslation(
                "lessonplan.print.missing.part", part, names.title(gap.work()).text(), wanted, findings.size(), used);
    }

    /** How often, by the language that was wanted; the second argument of these findings. */
    private static Map<String, Long> counted(PrintProof proof, String id) {
        return proof.findings().stream()
                .filter(it -> it.id().equals(id) && it.arguments().size() > 1)
                .filter(it -> proof.chosen().stream().anyMatch(row -> concerns(it, row.key(), proof)))
                .collect(Collectors.groupingBy(it -> it.arguments().get(1), TreeMap::new, Collectors.counting()));
    }

    private Paragraph said(String key, String tag, long count) {
        return new Paragraph(getTranslation(key, new Language(tag).ownName(), count));
    }
}
