package org.mekongmigration.handinhand.press.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;

/** Writes blocks, each as the element that means it. */
final class BlockMarkup {

    private final Markup out;
    private final TextMarkup texts;
    private final PictureMarkup pictures;
    private final LessonMarkup lesson;
    private final SheetMarkup sheets;
    private int below;

    BlockMarkup(Markup out, TextMarkup texts, PictureMarkup pictures, Addresses addresses) {
        this.out = out;
        this.texts = texts;
        this.pictures = pictures;
        lesson = new LessonMarkup(out, texts, this, addresses);
        sheets = new SheetMarkup(out, texts, pictures, this);
    }

    /** Headings from here on stand so many levels lower. */
    void below(int levels) {
        below = levels;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> texts.element(heading(heading.level()), heading.text());
            case Block.Paragraph paragraph -> texts.element("p", paragraph.text());
            case Block.Items items -> list(items.labels().isEmpty() ? "ul" : "ol", null, items.items());
            case Block.Teaser teaser -> texts.element("p", teaser.text(), "class", "teaser");
            case Block.Glance glance -> lesson.write(glance);
            case Block.River river -> lesson.write(river);
            case Block.Columns columns -> columns(columns.left(), columns.right());
            case Block.Aims aims -> lesson.write(aims);
            case Block.MaterialTable materials -> lesson.write(materials);
            case Block.Checklist checklist -> {
                texts.element(heading(2), checklist.heading());
                list("ul", "check", checklist.items());
            }
            case Block.CareBox care -> {
                out.open("section", "class", "care");
                texts.element(heading(2), care.heading());
                write(care.blocks());
                out.close();
            }
            case Block.StageHead head -> lesson.write(head);
            case Block.Step step -> lesson.write(step);
            case Block.BoxedNote note -> note(note);
            case Block.Discussion discussion -> lesson.write(discussion);
            case Block.NameLine line -> sheets.write(line);
            case Block.Facing facing -> facing(facing);
            case Block.Question question -> sheets.write(question);
            case Block.CardSheet sheet -> sheets.write(sheet);
            case Block.Figure figure -> {
                out.open("figure");
                pictures.write(figure.source(), figure.alt());
                out.close();
            }
            case Block.Wording wording -> wording(wording);
            case Block.Task task -> sheets.write(task.exercise());
            case Block.Entries entries -> entries(entries);
            case Block.PhoneCode code -> CodeMarkup.write(code, out);
        }
    }

    /** @param level 1..4 in the document */
    String heading(int level) {
        return "h" + Math.clamp(level + below, 2, 6); // the first is the title of the page
    }

    void list(String tag, @Nullable String style, List<Text> items) {
        // an ordered list counts in the digits of its language by the style sheet
        out.openIn(items.isEmpty() ? null : items.getFirst().language(), tag, "class", style);
        items.forEach(item -> texts.element("li", item));
        out.close();
    }

    void note(Block.BoxedNote note) {
        out.open("div", "class", "note", "role", "note");
        if (note.heading() != null) {
            texts.element("p", note.heading(), "class", "head");
        }
        write(note.blocks());
        out.close();
    }

    private void columns(List<Block> left, List<Block> right) {
        out.open("div", "class", "columns").open("div");
        write(left);
        out.close().open("div");
        write(right);
        out.close().close();
    }

    private void facing(Block.Facing facing) {
        out.open("div", "class", "facing");
        for (var blocks : facing.perLanguage()) {
            out.open("div");
            write(blocks);
            out.close();
        }
        out.close();
    }

    private void wording(Block.Wording wording) {
        out.open("div", "class", wording.avoid() ? "wording avoid" : "wording");
        out.open("p", "class", "head");
        texts.together(wording.labels());
        out.close().open("ul");
        for (var words : wording.words()) {
            out.open("li");
            texts.element(wording.avoid() ? "del" : "strong", words);
            out.close();
        }
        out.close().close();
    }

    private void entries(Block.Entries entries) {
        texts.element(heading(2), entries.heading());
        out.open("dl", "class", "entries");
        for (var entry : entries.entries()) {
            texts.element("dt", entry.name());
            out.open("dd");
            write(entry.blocks());
            out.close();
        }
        out.close();
    }
}
