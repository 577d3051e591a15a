package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.document.Text.Mark;
import org.mekongmigration.handinhand.document.Text.Span;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;

/** Prose as blocks of a document. Both emphases are strong on paper: there are no slanted letters in these scripts. */
record ProseBlocks(Language language, Mark mark) {

    List<Block> of(Prose prose) {
        return prose.blocks().stream().map(this::block).toList();
    }

    private Block block(Prose.Block block) {
        return switch (block) {
            case Prose.Paragraph paragraph -> new Block.Paragraph(text(paragraph.inlines()));
            case Prose.Bullets bullets -> new Block.Items(List.of(), items(bullets.items()));
            case Prose.Numbered numbered ->
                new Block.Items(labels(numbered.items().size()), items(numbered.items()));
        };
    }

    private List<Text> items(List<Prose.Item> items) {
        return items.stream().map(item -> text(item.inlines())).toList();
    }

    private List<Text> labels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Text.plain(language, Digits.of(language, number) + "."))
                .toList();
    }

    private Text text(List<Prose.Inline> inlines) {
        var spans = new ArrayList<Span>();
        for (var inline : inlines) {
            spans.add(
                    switch (inline) {
                        case Prose.Words words -> new Span(words.text(), words.strong() || words.emphasis());
                        case Prose.TermWords term -> new Span(term.text(), false);
                    });
        }
        return new Text(language, spans, mark);
    }
}
