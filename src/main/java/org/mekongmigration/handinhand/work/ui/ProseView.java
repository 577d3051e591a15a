package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.language.Language;

/** Running text to read, in its own language. */
public class ProseView extends Composite<Div> {

    public ProseView(Prose prose, Language language) {
        getContent().addClassName("prose");
        getContent().getElement().setAttribute("lang", language.tag());
        prose.blocks().forEach(block -> getContent().add(block(block)));
    }

    private static Component block(Prose.Block block) {
        return switch (block) {
            case Prose.Paragraph paragraph -> filled(new Paragraph(), paragraph.inlines());
            case Prose.Bullets list -> items(new UnorderedList(), list.items());
            case Prose.Numbered list -> items(new OrderedList(), list.items());
        };
    }

    private static Component items(HtmlContainer list, List<Prose.Item> items) {
        items.forEach(item -> list.add(filled(new ListItem(), item.inlines())));
        return list;
    }

    private static Component filled(HtmlContainer container, List<Prose.Inline> inlines) {
        for (var inline : inlines) {
            container.add(
                    switch (inline) {
                        case Prose.Words words -> marked(words);
                        case Prose.TermWords term -> new Span(term.text());
                    });
        }
        return container;
    }

    private static Component marked(Prose.Words words) {
        Component marked = new Span(words.text());
        if (words.emphasis()) {
            marked = new Emphasis(words.text());
        }
        if (words.strong()) {
            var strong = new HtmlContainer("strong");
            strong.add(marked);
            marked = strong;
        }
        return marked;
    }
}
