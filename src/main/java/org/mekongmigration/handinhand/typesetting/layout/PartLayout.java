package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out one part of a flow, on pages of its own. */
final class PartLayout {

    private final TextSetter text;
    private final Outline outline;
    private final Sheet sheet;

    PartLayout(TextSetter text, Outline outline, Sheet sheet) {
        this.text = text;
        this.outline = outline;
        this.sheet = sheet;
    }

    /**
     * How the pages of a part are numbered.
     *
     * @param before pages that come before the part
     * @param all pages of the whole document; 0: the part is numbered by itself
     */
    record Numbers(int before, int all) {
        static final Numbers OWN = new Numbers(0, 0);
    }

    List<Page> pages(Part part, Tag document, Numbers numbers) {
        var laid = laid(part, Manner.of(part.kind()), numbers);
        if (part.kind() == PartKind.HANDOUT && laid.pages().size() > 1) {
            var closer = laid(part, Manner.CLOSE_SHEET, numbers);
            laid = closer.pages().size() < laid.pages().size() ? closer : laid;
        }
        document.takeUp(laid.tag());
        outline.goOnFrom(laid.outline());
        return laid.pages().stream()
                .map(canvas -> canvas.page("", sheet.width(), sheet.height()))
                .toList();
    }

    private record Laid(List<Canvas> pages, Tag tag, Outline outline) {}

    private Laid laid(Part part, Manner manner, Numbers numbers) {
        text.at(part.place());
        var tag = Tag.loosePart();
        var headings = outline.copy();
        var setting = new Setting(text, headings, manner, sheet.height(), acts(part));
        var pages = part.kind() == PartKind.CARDS
                ? cards(part, setting, tag, numbers)
                : flowing(part, setting, tag, numbers);
        return new Laid(pages, tag, headings);
    }

    private static List<Block.Act> acts(Part part) {
        return part.blocks().stream()
                .filter(Block.Step.class::isInstance)
                .flatMap(step -> ((Block.Step) step).acts().stream())
                .toList();
    }

    private List<Canvas> flowing(Part part, Setting setting, Tag tag, Numbers numbers) {
        boolean desk = part.kind() == PartKind.GUIDE;
        boolean small = sheet.width() < Measures.SMALL_PAPER;
        double left = small ? Measures.SMALL_SIDE : desk ? Measures.GUIDE_LEFT : Measures.SHEET_SIDE;
        double right = small ? Measures.SMALL_SIDE : desk ? Measures.GUIDE_RIGHT : Measures.SHEET_SIDE;
        var around = new HeadAndFoot(text, part, sheet, left, right);
        var filler = new PageFiller(left, HeadAndFoot.top(), around.bottom());
        var within = setting.within(around.bottom() - HeadAndFoot.top());
        filler.fill(new FlowSetter(within, tag, sheet.width() - left - right).items(part.blocks()));
        var pages = filler.pages();
        for (int i = 0; i < pages.size(); i++) {
            int all = numbers.all() == 0 ? pages.size() : numbers.all();
            around.draw(pages.get(i), numbers.before() + i + 1, all, i == 0 ? tag : null);
        }
        return pages;
    }

    /** Sheets of cards have neither head nor margins; other blocks of such a part flow on pages after them. */
    private List<Canvas> cards(Part part, Setting setting, Tag tag, Numbers numbers) {
        var layout = new CardLayout(setting, part, sheet);
        var others = new ArrayList<Block>();
        var headings = new ArrayList<Block.Heading>();
        for (var block : part.blocks()) {
            switch (block) {
                case Block.CardSheet cards -> {
                    layout.add(headings, cards, tag);
                    headings.clear();
                }
                case Block.Heading heading -> headings.add(heading);
                case Block.Facing facing
                when onlyHeadings(facing) ->
                    facing.perLanguage()
                            .forEach(language -> language.forEach(block1 -> headings.add((Block.Heading) block1)));
                default -> others.add(block);
            }
        }
        others.addAll(headings);
        var pages = new ArrayList<>(layout.finish(tag, numbers));
        if (!others.isEmpty() || pages.isEmpty()) {
            var rest = part.with(others);
            var after = numbers.all() == 0 ? numbers : new Numbers(numbers.before() + pages.size(), numbers.all());
            pages.addAll(flowing(rest, setting, tag, after));
        }
        return pages;
    }

    private static boolean onlyHeadings(Block.Facing facing) {
        return facing.perLanguage().stream().flatMap(List::stream).allMatch(Block.Heading.class::isInstance);
    }
}
