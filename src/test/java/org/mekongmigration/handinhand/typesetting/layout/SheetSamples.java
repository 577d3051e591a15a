package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Samples.en;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.my;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.text;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.th;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Block.Card;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/** Sheets for pupils, cards, answers and a term as documents. */
final class SheetSamples {

    static final Language SHN = new Language("shn");

    private SheetSamples() {}

    static Part cards(int perSheet, int count, boolean pictures, String[]... words) {
        var cards = new ArrayList<Card>();
        for (int i = 0; i < count; i++) {
            var texts = new ArrayList<Text>();
            for (var language : words) {
                texts.add(text(new Language(language[0]), language[1 + i % (language.length - 1)]));
            }
            cards.add(new Card(
                    en(Integer.toString(i + 1)),
                    texts,
                    pictures && i % 2 == 0 ? BookSamples.picture("cover", 2480, 1748) : null,
                    null,
                    List.of()));
        }
        return new Part(
                PartKind.CARDS,
                en("Cards"),
                List.of(th("จัดกระเป๋าใบเล็ก"), en("CC BY 4.0")),
                List.of(en("{0} / {1}")),
                List.of(new Block.Heading(1, th("จัดกระเป๋าใบเล็ก")), new Block.CardSheet(perSheet, cards, false)));
    }

    static Part answers() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, en("My small bag: answers")));
        IntStream.rangeClosed(1, 3)
                .mapToObj(
                        i -> new Block.Question(
                                List.of(
                                        new Aim(th("" + i), th("นักเดินทางของคุณเอาของหกอย่างอะไรไปบ้าง")),
                                        new Aim(my("၁"), my("ဘယ်ပစ္စည်းကို ရွေးရတာ အခက်ဆုံးလဲ။ ဘာကြောင့်လဲ။"))),
                                0,
                                List.of(
                                        new Block.Paragraph(
                                                en(
                                                        "Any of: work, safety, family, learning, land or weather. Every reason that a group can give is a good one; ask for another if it comes to a halt.")))))
                .forEach(blocks::add);
        return new Part(
                PartKind.ANSWERS,
                en("Teacher’s copy · answers"),
                List.of(en("Why people move · version 3 · CC BY 4.0")),
                List.of(en("Page {0} of {1}")),
                blocks);
    }

    static Part term() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Wording(
                true,
                List.of(en("Instead of"), th("แทนที่จะพูดว่า")),
                List.of(en("illegal migrant"), th("คนต่างด้าวผิดกฎหมาย"))));
        blocks.add(new Block.Wording(
                false,
                List.of(en("we say"), th("เราพูดว่า")),
                List.of(en("undocumented migrant"), th("ผู้ย้ายถิ่นที่ไม่มีเอกสาร"))));
        blocks.add(
                new Block.Facing(
                        List.of(
                                List.of(
                                        new Block.Heading(2, en("Why?")),
                                        new Block.Paragraph(
                                                en(
                                                        "A paper can be missing or out of date. A person cannot. “Illegal” turns a neighbour, or a child, into a crime."))),
                                List.of(
                                        new Block.Heading(2, th("เพราะอะไร")),
                                        new Block.Paragraph(
                                                th(
                                                        "เอกสารอาจขาดหายหรือหมดอายุได้ แต่คนหมดอายุไม่ได้ คำว่า “ผิดกฎหมาย” ทำให้เพื่อนบ้าน หรือเด็กคนหนึ่ง กลายเป็นความผิด"))))));
        return new Part(
                PartKind.TERM,
                en("Words matter"),
                List.of(en("Words matter 4 · version 2 · CC BY 4.0")),
                List.of(en("English"), th("ไทย")),
                blocks);
    }

    /** Three languages: below each other. */
    static Part threeLanguages() {
        var km = new Language("km");
        var ja = new Language("ja");
        return new Part(
                PartKind.HANDOUT,
                en("Sheet"),
                List.of(en("Why people move · version 3 · CC BY 4.0")),
                List.of(en("Page {0} of {1}")),
                List.of(
                        new Block.NameLine(
                                List.of(en("Name"), text(km, "ឈ្មោះ"), text(ja, "名前")), List.of(en("Class"))),
                        new Block.Facing(List.of(
                                List.of(new Block.Heading(1, en("My small bag"))),
                                List.of(new Block.Heading(1, text(km, "កាបូបតូច"))),
                                List.of(new Block.Heading(1, text(ja, "小さなかばん"))))),
                        new Block.Facing(List.of(
                                List.of(new Block.Paragraph(en("Tomorrow morning our traveller leaves home."))),
                                List.of(new Block.Paragraph(
                                        text(km, "ដំរីតូចដើរទៅទន្លេជាមួយម្តាយរបស់វា។ ខ្ញុំចូលចិត្តអានសៀវភៅរឿងនិទាន។"))),
                                List.of(new Block.Paragraph(text(ja, "**小さな象**は、お母さんといっしょに川へ歩いて行きました。"))))),
                        new Block.Question(
                                List.of(
                                        new Aim(en("1"), en("Which six things does your traveller take?")),
                                        new Aim(text(km, "១"), text(km, "កុមារទាំងអស់មានសិទ្ធិទទួលបានការអប់រំ។")),
                                        new Aim(
                                                text(ja, "1"),
                                                new Text(
                                                        Language.ENGLISH,
                                                        en("Which six things?").spans(),
                                                        Text.Mark.STAND_IN))),
                                3,
                                List.of())));
    }
}
