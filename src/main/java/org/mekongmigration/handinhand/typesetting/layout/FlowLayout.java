package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.MaterialRow;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Contents;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out a flow: its parts one after the other. Where it has contents, twice: the first time to see what begins where. */
final class FlowLayout {

    /** As wide as the numbers that will stand there. */
    private static final int SOME_PAGE = 88;

    private final Supplier<TextSetter> texts;

    FlowLayout(Supplier<TextSetter> texts) {
        this.texts = texts;
    }

    Pages layOut(Flow flow, Sheet sheet) {
        var contents = flow.contents();
        if (contents == null || flow.parts().isEmpty()) {
            return laid(flow.parts(), null, sheet).pages();
        }
        var some = contents.entries().stream().map(entry -> SOME_PAGE).toList();
        var first = laid(with(contents, some, flow.parts()), List.of(), sheet);
        var begins = new ArrayList<Integer>();
        int before = 0;
        for (int count : first.counts()) {
            begins.add(before);
            before += count;
        }
        var numbers = contents.entries().stream()
                .map(entry -> begins.get(entry.part()) + 1)
                .toList();
        begins.add(before);
        return laid(with(contents, numbers, flow.parts()), begins, sheet).pages();
    }

    private record Laid(Pages pages, List<Integer> counts) {}

    /** @param begins pages before each part, at its end those in all; empty: not known yet; absent: each part is numbered by itself */
    private Laid laid(List<Part> flow, @Nullable List<Integer> begins, Sheet sheet) {
        var text = texts.get();
        var root = Tag.root();
        var outline = new Outline();
        var pages = new ArrayList<Page>();
        var counts = new ArrayList<Integer>();
        for (int i = 0; i < flow.size(); i++) {
            var through = begins == null || begins.isEmpty()
                    ? PartLayout.Numbers.OWN
                    : new PartLayout.Numbers(begins.get(i), begins.getLast());
            var paper = flow.get(i).half() ? sheet.half() : sheet;
            var laid = new PartLayout(text, outline, paper).pages(flow.get(i), root, through);
            counts.add(laid.size());
            pages.addAll(laid);
        }
        if (pages.isEmpty()) {
            pages.add(new Canvas().page("", sheet.width(), sheet.height()));
            counts.add(1);
        }
        return new Laid(new Pages(pages, root, text.findings(), counts), counts);
    }

    private static List<Part> with(Contents contents, List<Integer> numbers, List<Part> parts) {
        var rows = new ArrayList<MaterialRow>();
        for (int i = 0; i < numbers.size(); i++) {
            var entry = contents.entries().get(i);
            var language = contents.heading().language();
            var number = Text.plain(language, Digits.of(language, numbers.get(i)));
            rows.add(new MaterialRow(entry.name(), number, entry.part()));
        }
        var first = parts.getFirst();
        var blocks = new ArrayList<>(first.blocks());
        blocks.add(contents.at(), new Block.MaterialTable(contents.heading(), rows, null));
        var all = new ArrayList<>(parts);
        all.set(0, first.with(blocks));
        return all;
    }
}
