package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;

/** Says which language lacks words and what stands there instead, and which words nobody has checked. */
class PrintMissing extends Div {

    PrintMissing() {
        addClassName("print-missing");
        getElement().setAttribute("role", "status");
    }

    void show(Collection<Printed> printed) {
        removeAll();
        var findings = printed.stream()
                .flatMap(it -> it.findings().stream())
                .distinct()
                .toList();
        counted(findings, Speaker.STAND_IN).forEach((tag, count) -> add(said("lessonplan.print.stand-in", tag, count)));
        counted(findings, Speaker.DRAFT).forEach((tag, count) -> add(said("lessonplan.print.draft", tag, count)));
        counted(findings, Speaker.STALE).forEach((tag, count) -> add(said("lessonplan.print.stale", tag, count)));
        setVisible(getElement().getChildCount() > 0);
    }

    /** How often, by the language that was wanted; the second argument of these findings. */
    private static Map<String, Long> counted(Collection<Finding> findings, String id) {
        return findings.stream()
                .filter(it -> it.id().equals(id) && it.arguments().size() > 1)
                .collect(Collectors.groupingBy(it -> it.arguments().get(1), TreeMap::new, Collectors.counting()));
    }

    private Paragraph said(String key, String tag, long count) {
        return new Paragraph(getTranslation(key, new Language(tag).ownName(), count));
    }
}
