package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out a flow: its parts one after the other. */
final class FlowLayout {

    private final TextSetter text;

    FlowLayout(TextSetter text) {
        this.text = text;
    }

    Pages layOut(Flow flow, Sheet sheet) {
        var root = Tag.root();
        var parts = new PartLayout(text, new Outline(), sheet);
        var pages = new ArrayList<Page>();
        for (var part : flow.parts()) {
            pages.addAll(parts.pages(part, root));
        }
        if (pages.isEmpty()) {
            pages.add(new Canvas().page("", sheet.width(), sheet.height()));
        }
        return new Pages(pages, root, text.findings());
    }
}
