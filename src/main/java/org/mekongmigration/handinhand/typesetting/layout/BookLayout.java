package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out a book: each leaf is one page. */
final class BookLayout {

    private final TextSetter text;
    private final Sheet sheet;

    BookLayout(TextSetter text, Sheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    Pages layOut(Leaves leaves) {
        var root = Tag.root();
        var outline = new Outline();
        var page = BookPage.of(sheet);
        var pages = new ArrayList<Page>();
        for (var leaf : leaves.leaves()) {
            boolean onTheLeft = pages.size() % 2 == 1;
            var canvas = new LeafLayout(text, outline, page, leaves.textSize()).layOut(leaf, root, onTheLeft);
            pages.add(canvas.page(leaf.name(), page.width(), page.height()));
        }
        if (pages.isEmpty()) {
            pages.add(new Canvas().page("", page.width(), page.height()));
        }
        return new Pages(pages, root, text.findings());
    }
}
