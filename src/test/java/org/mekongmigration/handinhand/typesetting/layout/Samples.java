package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Act;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Block.BoxedNote;
import org.mekongmigration.handinhand.document.Block.Fact;
import org.mekongmigration.handinhand.document.Block.MaterialRow;
import org.mekongmigration.handinhand.document.Block.Stretch;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/** The lesson of the mock-ups as a document. */
final class Samples {

    static final Language EN = Language.ENGLISH;
    static final Language TH = Language.THAI;
    static final Language MY = Language.BURMESE;

    private Samples() {}

    /** Words in which **these** are strong. */
    static Text text(Language language, String words) {
        var spans = new ArrayList<Text.Span>();
        var parts = words.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Text.Span(parts[i], i % 2 == 1));
            }
        }
        return new Text(language, spans, Text.Mark.NONE);
    }

    static Text en(String words) {
        return text(EN, words);
    }

    static Text th(String words) {
        return text(TH, words);
    }

    static Text my(String words) {
        return text(MY, words);
    }

    static List<Text> all(Language language, String... words) {
        return Arrays.stream(words).map(each -> text(language, each)).toList();
    }

    static Document document(Language language, Part... parts) {
        return new Document(
                new Facts("Why people move", language, List.of(language), List.of(), "CC-BY-4.0", 3),
                new Flow(List.of(parts)));
    }

    static Part part(PartKind kind, Text running, List<Block> blocks) {
        return new Part(
                kind,
                running,
                List.of(en("Why people move · version 3 · CC BY 4.0")),
                List.of(en("Page {0} of {1}")),
                blocks);
    }

    static Part guide() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, en("Why people move")));
        blocks.add(
                new Block.Teaser(
                        en(
                                "Six things fit into the bag. Which six, and why? A lesson about leaving, choosing, and what comes along in the heart.")));
        blocks.add(new Block.Glance(List.of(
                new Fact(en("Class"), en("10–12"), List.of(en("years, grades 4–5"))),
                new Fact(en("Pupils"), en("32"), List.of(en("in 8 groups of 4"))),
                new Fact(en("Time"), en("60"), List.of(en("minutes"))),
                new Fact(en("Languages of the sheets"), en("2"), List.of(th("ไทย"), my("မြန်မာ"))))));
        blocks.add(new Block.River(
                List.of(
                        new Stretch(en("Opening"), 10, en("10"), en("0")),
                        new Stretch(en("Packing a small bag"), 25, en("25"), en("10")),
                        new Stretch(en("Sharing"), 15, en("15"), en("35")),
                        new Stretch(en("Closing"), 10, en("10"), en("50"))),
                en("60 minutes")));
        blocks.add(new Block.Columns(
                List.of(new Block.Aims(
                        en("By the end, pupils"),
                        List.of(
                                new Aim(en("1"), en("**Know** that people have always moved, near and far.")),
                                new Aim(en("2"), en("**Know** three reasons why people move to another place.")),
                                new Aim(en("3"), en("**Choose** together, and give a reason for each choice.")),
                                new Aim(en("4"), en("**Feel** what it means to leave something behind."))))),
                List.of(new Block.MaterialTable(
                        en("Materials for 32 pupils"),
                        List.of(
                                new MaterialRow(en("Handout “My small bag”, one each"), en("**32** sheets")),
                                new MaterialRow(en("Set of 20 cards, one per group"), en("**8** × 3 sheets")),
                                new MaterialRow(en("Pencils, one each"), en("**32**")),
                                new MaterialRow(en("Scissors, chalk, board"), null)),
                        new MaterialRow(en("A4, one side, black and white"), en("56 sheets"))))));
        blocks.add(new Block.Checklist(
                en("Prepare"),
                all(
                        EN,
                        "Print and cut one set of cards for each group (20 minutes; older pupils can help).",
                        "Place tables so that four can sit round one; mix languages where that is welcome.",
                        "Know who in your school helps when a child is worried, and how to reach that person today.")));
        blocks.add(new Block.CareBox(
                en("Before you begin"),
                paragraphs(
                        EN,
                        "**Who is in your class?** Perhaps a child without papers, a child who left in a hurry, a child who came last week.",
                        "**Use the imaginary traveller,** never a pupil’s own story. Nobody has to speak, and “I pass” is a good answer.",
                        "**If a child tells you something hard:** listen, say thank you, do not ask for more in front of the others. Speak alone afterwards, and follow your school’s way of protecting children.",
                        "**Words:** say “without papers”. A person is never “illegal”.")));
        blocks.addAll(lesson());
        return part(PartKind.GUIDE, en("Lesson plan · History of migration · lesson 2 of 4"), blocks);
    }

    static List<Block> lesson() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.StageHead(en("Opening"), en("10 minutes")));
        blocks.add(step(
                "4",
                "0–4",
                "1. Everyone knows someone who moved",
                List.of(
                        act(
                                ActKind.SAY,
                                "“Think of people you know. Who still lives where their grandmother was born?”"),
                        act(
                                ActKind.PUPILS,
                                "Stand up if you know someone who moved: to another street, town, country. Nobody says who.")),
                List.of("1"),
                null));
        blocks.add(step(
                "6",
                "4–10",
                "2. Meet the traveller",
                List.of(
                        act(ActKind.DO, "Draw a child on the board. Let the class give her a name and an age."),
                        act(
                                ActKind.SAY,
                                "“We made her up, so we may ask her anything. Tomorrow she leaves. Why might that be?”")),
                List.of("2"),
                note(null, "Write three of their reasons on the board and leave them there.")));
        blocks.add(new Block.StageHead(en("Packing a small bag"), en("25 minutes")));
        blocks.add(step(
                "5",
                "10–15",
                "3. Twenty cards on the table",
                List.of(
                        act(ActKind.SAY, "“The bag is small. Six things fit in.”"),
                        act(
                                ActKind.PUPILS,
                                "Each group spreads its cards and reads them aloud, in any language they share.")),
                List.of("3"),
                note("Big class?", "Two groups share one set and must agree.")));
        blocks.add(step(
                "12",
                "15–27",
                "4. Choose six",
                List.of(
                        act(
                                ActKind.PUPILS,
                                "Agree on six cards. Draw them on the handout and write one reason for each."),
                        act(
                                ActKind.DO,
                                "Walk round and listen. There is no wrong bag: ask “Why this one?” and move on.")),
                List.of("2", "3"),
                note("No copier?", "Draw the cards on the board. Groups write six numbers.")));
        blocks.add(step(
                "8",
                "27–35",
                "5. The card that was hardest to put back",
                List.of(act(ActKind.DO, "One minute of silence first. Then talk.")),
                List.of("4"),
                null));
        blocks.add(new Block.Discussion(
                en("Talk about it"),
                List.of(
                        new Aim(en("1"), en("Which card was the hardest to put back?")),
                        new Aim(en("2"), en("What was left behind that cannot be bought again?")),
                        new Aim(en("3"), en("Who decided in your group? Was everybody heard?")))));
        return blocks;
    }

    static List<Block> paragraphs(Language language, String... words) {
        return Arrays.stream(words)
                .<Block>map(each -> new Block.Paragraph(text(language, each)))
                .toList();
    }

    static Act act(ActKind kind, String words) {
        var label =
                switch (kind) {
                    case SAY -> "Say";
                    case DO -> "Do";
                    case PUPILS -> "Pupils";
                };
        return new Act(kind, en(label), paragraphs(EN, words));
    }

    static @Nullable BoxedNote note(@Nullable String heading, String words) {
        return new BoxedNote(heading == null ? null : en(heading), paragraphs(EN, words));
    }

    static Block.Step step(
            String minutes, String span, String title, List<Act> acts, List<String> serves, @Nullable BoxedNote note) {
        return new Block.Step(
                en(minutes),
                en(span),
                en(title),
                acts,
                en("serves"),
                serves.stream().map(Samples::en).toList(),
                note == null ? List.of() : List.of(note));
    }

    static Part handout() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.NameLine(List.of(th("ชื่อ"), my("အမည်")), List.of(th("ชั้น"), my("အတန်း"))));
        blocks.add(
                new Block.Facing(
                        List.of(
                                List.of(
                                        new Block.Heading(1, th("กระเป๋าใบเล็ก")),
                                        new Block.Paragraph(
                                                th(
                                                        "พรุ่งนี้เช้านักเดินทางของเราจะออกจากบ้าน กระเป๋าใบเล็กใส่ของได้หกอย่าง วาดของหกอย่างลงในกระเป๋า"))),
                                List.of(
                                        new Block.Heading(1, my("အိတ်ငယ်လေး")),
                                        new Block.Paragraph(
                                                my(
                                                        "မနက်ဖြန်မနက် ခရီးသည်လေး အိမ်က ထွက်မယ်။ အိတ်ထဲမှာ ပစ္စည်း ခြောက်ခုပဲ ဆံ့တယ်။ ခြောက်ခုကို အိတ်ထဲမှာ ဆွဲပါ။"))))));
        blocks.add(new Block.Figure(null, th("")));
        blocks.add(new Block.Question(
                List.of(
                        new Aim(th("1"), th("ของชิ้นไหนเลือกยากที่สุด เพราะอะไร")),
                        new Aim(my("၁"), my("ဘယ်ပစ္စည်းကို ရွေးရတာ အခက်ဆုံးလဲ။ ဘာကြောင့်လဲ။"))),
                2,
                List.of()));
        blocks.add(new Block.Question(
                List.of(
                        new Aim(th("2"), th("อะไรใส่กระเป๋าไม่ได้ แต่อยู่ในใจเสมอ")),
                        new Aim(my("၂"), my("အိတ်ထဲ ထည့်မရပေမဲ့ စိတ်ထဲမှာ အမြဲပါလာတာ ဘာလဲ။"))),
                2,
                List.of()));
        return new Part(
                PartKind.HANDOUT,
                th("ใบงาน"),
                List.of(en("Why people move · version 3 · CC BY 4.0")),
                List.of(th("หน้า {0}"), my("စာမျက်နှာ {0}")),
                blocks);
    }
}
