package org.mekongmigration.handinhand.press.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Text;

/** What a teacher's guide is made of. */
final class LessonMarkup {

    private final Markup out;
    private final TextMarkup texts;
    private final BlockMarkup blocks;
    private final Addresses addresses;
    private int stages;

    LessonMarkup(Markup out, TextMarkup texts, BlockMarkup blocks, Addresses addresses) {
        this.addresses = addresses;
        this.out = out;
        this.texts = texts;
        this.blocks = blocks;
    }

    void write(Block.Glance glance) {
        out.open("dl", "class", "glance");
        for (var fact : glance.facts()) {
            out.open("div");
            texts.element("dt", fact.label());
            out.open("dd");
            texts.element("b", fact.number());
            for (var unit : fact.units()) {
                out.words(" ");
                texts.inline(unit);
            }
            out.close().close();
        }
        out.close();
    }

    /** Minutes beside the water, as on the page; to scale it would be longer than a phone. */
    void write(Block.River river) {
        out.open("ol", "class", "river");
        for (var stretch : river.stretches()) {
            out.open("li");
            texts.element("b", stretch.length());
            out.words(" ");
            texts.element("span", stretch.name());
            out.close();
        }
        out.close();
        texts.element("p", river.unit(), "class", "unit");
    }

    void write(Block.Aims aims) {
        texts.element(blocks.heading(2), aims.heading());
        numbered("goals", aims.aims());
    }

    void write(Block.Discussion discussion) {
        out.open("div", "class", "talk");
        texts.element(blocks.heading(3), discussion.heading());
        numbered(null, discussion.questions());
        out.close();
    }

    /** Numbers of the document are 1 and so on: the list counts by itself, in the digits of its language. */
    private void numbered(@Nullable String style, List<Aim> aims) {
        blocks.list("ol", style, aims.stream().map(Aim::text).toList());
    }

    void write(Block.MaterialTable materials) {
        out.open("table");
        texts.element("caption", materials.heading());
        materials.rows().forEach(row -> row(row, "td"));
        if (materials.total() != null) {
            row(materials.total(), "th");
        }
        out.close();
    }

    private void row(Block.MaterialRow row, String count) {
        out.open("tr");
        texts.element("th", row.name(), "scope", "row");
        if (row.count() != null) {
            texts.element(count, row.count());
        } else {
            out.open(count).close();
        }
        out.close();
    }

    void write(Block.StageHead head) {
        var address = addresses.stage(stages++);
        out.openIn(head.name().language(), blocks.heading(2), "class", "stage");
        if (address != null) {
            out.open("a", "href", address);
        }
        texts.inline(head.name());
        if (address != null) {
            out.close();
        }
        if (head.minutes() != null) {
            out.words(" ");
            texts.element("small", head.minutes());
        }
        out.close();
    }

    void write(Block.Step step) {
        out.open("section", "class", "step");
        out.openIn(step.title().language(), blocks.heading(3));
        if (step.minutes() != null) {
            texts.element("b", step.minutes(), "class", "minutes");
            out.words(" ");
        }
        texts.inline(step.title());
        if (step.span() != null) {
            out.words(" ");
            texts.element("small", step.span());
        }
        out.close();
        for (var act : step.acts()) {
            out.open("div", "class", style(act.kind()));
            texts.element("p", act.label(), "class", "label");
            blocks.write(act.blocks());
            out.close();
        }
        if (step.servesWord() != null && !step.serves().isEmpty()) {
            serves(step.servesWord(), step.serves());
        }
        step.notes().forEach(blocks::note);
        out.close();
    }

    private void serves(Text word, List<Text> numbers) {
        out.openIn(word.language(), "p", "class", "serves");
        texts.inline(word);
        for (int i = 0; i < numbers.size(); i++) {
            out.words(i == 0 ? " " : ", ");
            texts.inline(numbers.get(i));
        }
        out.close();
    }

    private static String style(ActKind kind) {
        return switch (kind) {
            case SAY -> "act say";
            case DO -> "act do";
            case PUPILS -> "act pupils";
        };
    }
}
