package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Holding;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;

/** What stands on a drawn page, in its languages and its order, for those who hear it instead of seeing it. */
class PageAloud extends Composite<Div> {

    PageAloud() {
        getContent().addClassName("unseen");
    }

    void show(Leaf leaf) {
        getContent().removeAll();
        leaf.areas().stream().flatMap(area -> texts(area.holding())).forEach(this::add);
    }

    void silence() {
        getContent().removeAll();
    }

    private void add(Text text) {
        var paragraph = new Paragraph(text.words());
        paragraph.getElement().setAttribute("lang", text.language().tag());
        getContent().add(paragraph);
    }

    private static Stream<Text> texts(Holding holding) {
        return switch (holding) {
            case Image(var source, var alt, var focus) -> Stream.ofNullable(alt);
            case Words(var role, var blocks) -> blocks.stream().flatMap(PageAloud::texts);
        };
    }

    /** A book's pages hold no other kinds. */
    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> Stream.of(text);
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Items(var labels, var items) -> items.stream();
            default -> Stream.empty();
        };
    }
}
