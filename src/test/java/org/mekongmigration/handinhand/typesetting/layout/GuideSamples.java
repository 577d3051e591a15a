package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Samples.my;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.paragraphs;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Act;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Block.Fact;
import org.mekongmigration.handinhand.document.Block.MaterialRow;
import org.mekongmigration.handinhand.document.Block.Stretch;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;

/** Guides in other languages, and guides that nobody should write. */
final class GuideSamples {

    private GuideSamples() {}

    /** The lines of the corpus of a language. */
    static List<String> corpus(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/corpus/" + file + ".txt")).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Part burmese() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, my("လူတွေ ဘာကြောင့် ရွှေ့ပြောင်းကြလဲ")));
        blocks.add(new Block.Teaser(my("အိတ်ထဲမှာ ပစ္စည်း ခြောက်ခုပဲ ဆံ့တယ်။ ဘာတွေ ယူသွားမလဲ၊ ဘာကြောင့်လဲ။")));
        blocks.add(new Block.Glance(List.of(
                new Fact(my("အသက်"), my("၁၀–၁၂"), List.of(my("နှစ်"))),
                new Fact(my("ကျောင်းသား"), my("၃၂"), List.of(my("ဦး၊ လေးဦးစီ ၈ ဖွဲ့"))),
                new Fact(my("အချိန်"), my("၆၀"), List.of(my("မိနစ်"))),
                new Fact(my("စာရွက်ဘာသာ"), my("၂"), List.of(Samples.th("ไทย"), my("မြန်မာ"))))));
        blocks.add(new Block.River(
                List.of(
                        new Stretch(my("အဖွင့်"), 10, my("၁၀"), my("၀")),
                        new Stretch(my("အိတ်ငယ်လေး ပြင်ဆင်ခြင်း"), 25, my("၂၅"), my("၁၀")),
                        new Stretch(my("ဝေမျှခြင်း"), 15, my("၁၅"), my("၃၅")),
                        new Stretch(my("အပိတ်"), 10, my("၁၀"), my("၅၀"))),
                my("၆၀ မိနစ်")));
        blocks.add(new Block.Columns(
                List.of(new Block.Aims(
                        my("ရည်ရွယ်ချက်များ"),
                        List.of(
                                new Aim(my("၁"), my("**အသိ။** လူတို့ ရှေးကပင် ရွှေ့ပြောင်းခဲ့ကြခြင်း။")),
                                new Aim(my("၂"), my("**အသိ။** ရွှေ့ပြောင်းရသည့် အကြောင်းရင်း သုံးခု။")),
                                new Aim(my("၃"), my("**အတတ်။** အတူရွေးချယ်ပြီး အကြောင်းပြခြင်း။")),
                                new Aim(my("၄"), my("**စိတ်ထား။** ထားရစ်ခဲ့ရသူ၏ စိတ်ကို နားလည်ခြင်း။"))))),
                List.of(new Block.MaterialTable(
                        my("ကျောင်းသား ၃၂ ဦးအတွက် ပစ္စည်းများ"),
                        List.of(
                                new MaterialRow(my("“အိတ်ငယ်လေး” စာရွက်"), my("**၃၂** ရွက်")),
                                new MaterialRow(my("ခဲတံ"), my("**၃၂** ချောင်း")),
                                new MaterialRow(my("ကတ်ကြေး၊ မြေဖြူ၊ သင်ပုန်း"), null)),
                        new MaterialRow(my("A4 တစ်မျက်နှာ၊ အဖြူအမည်း"), my("၅၆ ရွက်"))))));
        blocks.add(new Block.Checklist(
                my("ကြိုတင်ပြင်ဆင်ရန်"),
                List.of(
                        my("အဖွဲ့တိုင်းအတွက် ကတ်တစ်စုံစီ ပုံနှိပ်ပြီး ညှပ်ထားပါ (မိနစ် ၂၀)။"),
                        my("လေးယောက် ဝိုင်းထိုင်နိုင်အောင် စားပွဲများကို နေရာချပါ။"))));
        blocks.add(new Block.CareBox(
                my("မစတင်မီ"),
                paragraphs(
                        Language.BURMESE,
                        "**အတန်းထဲတွင် မည်သူတွေ ရှိသလဲ။** စာရွက်စာတမ်းမရှိသော ကလေး၊ အလျင်အမြန် ထွက်လာခဲ့ရသော ကလေး ရှိနိုင်သည်။",
                        "**စိတ်ကူးထဲက ခရီးသည်ကိုသာ** သုံးပါ။ မည်သူမျှ မဖြစ်မနေ ပြောရန် မလိုပါ။",
                        "**ကလေးက ခက်ခဲသောအကြောင်း ပြောလာလျှင်** နားထောင်ပါ၊ ကျေးဇူးတင်ပါ၊ အများရှေ့တွင် ထပ်မမေးပါနှင့်။ နောက်မှ သီးသန့် စကားပြောပါ။",
                        "**စကားလုံး။** “စာရွက်စာတမ်းမရှိသူ” ဟု ပြောပါ။")));
        blocks.addAll(steps(Language.BURMESE, corpus("my"), 4));
        return part(Language.BURMESE, "သင်ခန်းစာအစီအစဉ်", blocks);
    }

    static Part of(String tag, String file) {
        var language = new Language(tag);
        var lines = corpus(file);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, text(language, lines.get(0))));
        blocks.add(new Block.Teaser(text(language, lines.get(1))));
        blocks.add(new Block.Aims(
                text(language, lines.get(2)),
                List.of(new Aim(text(language, digits(language, 1)), text(language, lines.get(3))))));
        blocks.addAll(steps(language, lines, 3));
        return part(language, lines.get(2), blocks);
    }

    private static Part part(Language language, String running, List<Block> blocks) {
        return new Part(
                PartKind.GUIDE,
                text(language, running),
                List.of(Samples.en("Why people move · version 3 · CC BY 4.0")),
                List.of(text(language, "{0} / {1}")),
                blocks);
    }

    private static List<Block> steps(Language language, List<String> lines, int count) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.StageHead(text(language, lines.get(0)), text(language, digits(language, 10))));
        for (int i = 0; i < count; i++) {
            blocks.add(new Block.Step(
                    text(language, digits(language, 5 + i)),
                    text(language, digits(language, 0) + "–" + digits(language, 5)),
                    text(language, lines.get(i % lines.size())),
                    List.of(
                            act(language, ActKind.SAY, lines.get((i + 1) % lines.size())),
                            act(language, ActKind.PUPILS, lines.get((i + 2) % lines.size()))),
                    text(language, lines.get(0).substring(0, 4)),
                    List.of(text(language, digits(language, 1)), text(language, digits(language, 2))),
                    List.of(new Block.BoxedNote(
                            text(language, lines.get(1).substring(0, 8)),
                            List.of(new Block.Paragraph(text(language, lines.get(3))))))));
        }
        return blocks;
    }

    private static Act act(Language language, ActKind kind, String words) {
        return new Act(kind, text(language, words.substring(0, 5)), paragraphs(language, words));
    }

    private static String digits(Language language, int number) {
        return Digits.of(language, number);
    }

    /** As many steps as 300 activities of four steps have. */
    static Part huge() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Samples.en("Three hundred activities")));
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < 300; i++) {
            stretches.add(new Stretch(Samples.en("Activity " + i), 5, Samples.en("5"), Samples.en("" + 5 * i)));
        }
        blocks.add(new Block.River(stretches, Samples.en("1500 minutes")));
        for (int i = 0; i < 300; i++) {
            blocks.addAll(Samples.lesson());
        }
        return Samples.part(PartKind.GUIDE, Samples.en("Lesson plan"), blocks);
    }

    /** A step whose words are 100,000 characters. */
    static Part endless() {
        var words = "There is no wrong bag, only bags that somebody else would pack. ".repeat(1563);
        return Samples.part(
                PartKind.GUIDE,
                Samples.en("Lesson plan"),
                List.of(
                        new Block.Heading(1, Samples.en("A plan without end")),
                        new Block.StageHead(Samples.en("Opening"), Samples.en("10 minutes")),
                        Samples.step(
                                "4",
                                "0–4",
                                "A long talk",
                                List.of(Samples.act(ActKind.SAY, words)),
                                List.of("1"),
                                null),
                        Samples.step(
                                "4",
                                "4–8",
                                "A short talk",
                                List.of(Samples.act(ActKind.DO, "Sit.")),
                                List.of("1"),
                                null)));
    }

    static Text longTitle() {
        return Samples.en("A title that does not end ".repeat(400));
    }
}
