package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.Skeleton;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.ui.PrintProof.Row;

/** Pictures of the pages, drawn from the lines that print: one part beside the other to leaf through, or all pages of a kind. */
class PrintPages extends Div {

    private final Div kinds = new Div();
    private final Div sheets = new Div();
    private @Nullable PackPart kind;

    PrintPages() {
        addClassName("print-pages");
        kinds.addClassName("seg");
        kinds.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("lessonplan.print.pages.of"));
        var says = new Span(getTranslation("lessonplan.print.line-for-line"));
        says.addClassName("quiet");
        var head = new Div(kinds, says);
        head.addClassName("head");
        sheets.addClassName("sheets");
        sheets.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("lessonplan.print.pages"));
        add(head, sheets);
    }

    void show(PrintProof proof, PartNames names) {
        var rows = proof.chosen();
        if (rows.stream().noneMatch(row -> row.key().part() == kind)) {
            kind = null;
        }
        kinds.removeAll();
        kinds.setVisible(!rows.isEmpty());
        kinds.add(choice(null, getTranslation("lessonplan.print.all"), proof, names));
        for (var part : PackPart.values()) {
            int count = rows.stream()
                    .filter(row -> row.key().part() == part)
                    .mapToInt(Row::count)
                    .sum();
            if (count > 0) {
                var words = getTranslation("lessonplan.print.kind." + part.word(), count);
                kinds.add(choice(part, words, proof, names));
            }
        }
        draw(proof, names);
    }

    private NativeButton choice(@Nullable PackPart part, String words, PrintProof proof, PartNames names) {
        var button = new NativeButton(words);
        button.getElement().setAttribute("aria-pressed", String.valueOf(part == kind));
        button.addClickListener(click -> {
            kind = part;
            kinds.getChildren()
                    .forEach(each -> each.getElement().setAttribute("aria-pressed", String.valueOf(each == button)));
            draw(proof, names);
        });
        return button;
    }

    /** What is wanted is being laid out. */
    void laying() {
        kinds.setVisible(false);
        sheets.removeAll();
        var says = new Paragraph(getTranslation("lessonplan.print.laying"));
        says.getElement().setAttribute("role", "status");
        sheets.add(says, new Skeleton(6));
    }

    private void draw(PrintProof proof, PartNames names) {
        sheets.removeAll();
        var rows = proof.chosen();
        if (rows.isEmpty()) {
            sheets.add(new Paragraph(getTranslation("lessonplan.print.nothing")));
        }
        if (kind == null) {
            var list = list();
            rows.forEach(row -> list.add(new ListItem(figure(row, proof, names))));
            sheets.add(list);
        } else {
            rows.stream().filter(row -> row.key().part() == kind).forEach(row -> sheets.add(whole(row, proof, names)));
        }
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private Component figure(Row row, PrintProof proof, PartNames names) {
        var name = names.of(row.key());
        var title = PartNames.span(name);
        title.addClassName("b");
        var caption = new Div(title, facts(row, proof));
        caption.addClassName("caption");
        return new Div(new LeafedPages(row.pages(), name.text(), proof.choice().grey()), caption);
    }

    private Component facts(Row row, PrintProof proof) {
        var facts = new Span();
        facts.addClassName("quiet");
        languages(row.key(), proof).forEach(language -> facts.add(new LanguageName(language), new Span(" · ")));
        facts.add(new Span(said(row).stream().collect(Collectors.joining(" · "))));
        return facts;
    }

    private static List<Language> languages(PartKey key, PrintProof proof) {
        if (key.part() == PackPart.POSTERS) {
            return proof.posters().languages(key);
        }
        return key.isForTeacher()
                ? List.of(proof.choice().guide())
                : proof.choice().pupils();
    }

    private List<String> said(Row row) {
        var said = new ArrayList<String>();
        said.add(getTranslation("lessonplan.print.count", row.count()));
        if (row.run().bothSides()) {
            said.add(getTranslation("lessonplan.print.both-sides"));
        }
        if (row.run().two()) {
            said.add(getTranslation("lessonplan.print.two"));
        }
        if (row.run().copies() > 1) {
            said.add(getTranslation("lessonplan.print.copies", row.run().copies()));
        }
        return said;
    }

    private Section whole(Row row, PrintProof proof, PartNames names) {
        var name = names.of(row.key());
        var heading = new H3(PartNames.span(name));
        heading.add(facts(row, proof));
        var section = new Section(heading);
        if (row.key().part() == PackPart.ANSWERS) {
            var teacher = new Paragraph(getTranslation("lessonplan.print.answers"));
            teacher.addClassName("quiet");
            section.add(teacher);
        }
        var list = list();
        var pages = row.pages();
        for (int i = 0; i < pages.size(); i++) {
            var says = getTranslation("lessonplan.print.page", name.text(), i + 1, pages.size());
            list.add(new ListItem(
                    LeafedPages.picture(pages.get(i), says, proof.choice().grey())));
        }
        section.add(list);
        return section;
    }
}
