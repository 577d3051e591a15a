package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Contents;
import org.mekongmigration.handinhand.document.Flow.Entry;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Composer;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;

/** Several lessons as one pack: contents and all that they need together, a guide for each, then their sheets, each once. */
public final class LessonPackComposer implements Composer<LessonPack> {

    private final PaperWords words;

    public LessonPackComposer(PaperWords words) {
        this.words = words;
    }

    @Override
    public Class<LessonPack> type() {
        return LessonPack.class;
    }

    @Override
    public Composition compose(PrintOrder<LessonPack> order) {
        var pack = order.work();
        var lessons = PackedLessons.find(pack, order.lookup());
        var guide = guide(order, lessons);
        var pupils = pupils(order, lessons, guide);
        var speaker = Speaker.of(pack, guide, words);
        var frame = Imprints.frame(order, speaker);
        var parts = new ArrayList<Part>();
        var entries = new ArrayList<Entry>();
        if (order.edition().parts().contains(PackPart.GUIDE)) {
            parts.add(frame.part(
                    PartKind.GUIDE, speaker.label("pack"), List.of(speaker), cover(order, lessons, pupils, speaker)));
            for (var lesson : lessons) {
                var ofPlan = speaker.of(lesson.plan());
                entries.add(new Entry(named(lesson, ofPlan), parts.size()));
                var blocks = new LessonGuide(lesson, ofPlan, pupils, order).compose();
                parts.add(frame.part(PartKind.GUIDE, speaker.label("lesson-plan"), List.of(speaker), blocks));
            }
        }
        for (var sheet : new LessonSheets(order.edition(), order.lookup(), speaker, pupils, frame).of(lessons)) {
            entries.add(new Entry(named(sheet, speaker), parts.size()));
            parts.add(sheet);
        }
        var contents = order.edition().parts().contains(PackPart.GUIDE)
                ? new Contents(
                        speaker.label("contents"),
                        entries,
                        opening(pack, speaker).size())
                : null;
        var languages = new ArrayList<>(List.of(guide));
        languages.addAll(pupils);
        var facts = Imprints.facts(order, speaker, languages);
        return new Composition(new Document(facts, new Flow(parts, contents)), speaker.findings());
    }

    private static Language guide(PrintOrder<LessonPack> order, List<Lesson> lessons) {
        var chosen = order.edition().guide();
        if (chosen != null) {
            return chosen;
        }
        return lessons.isEmpty()
                ? order.work().source()
                : lessons.getFirst().plan().written();
    }

    /** As chosen, else the languages of all classes. */
    private static List<Language> pupils(PrintOrder<LessonPack> order, List<Lesson> lessons, Language guide) {
        if (!order.edition().languages().isEmpty()) {
            return order.edition().languages();
        }
        var all = new LinkedHashSet<Language>();
        lessons.forEach(lesson -> all.addAll(lesson.plan().pupilLanguages()));
        return all.isEmpty() ? List.of(guide) : List.copyOf(all);
    }

    private static List<Block> opening(LessonPack pack, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("untitled", pack.title(), "title")));
        speaker.say(pack.teaser(), "teaser").ifPresent(teaser -> blocks.add(new Block.Teaser(teaser)));
        return blocks;
    }

    /** What is said of all lessons together; the contents come behind the opening. */
    private static List<Block> cover(
            PrintOrder<LessonPack> order, List<Lesson> lessons, List<Language> pupils, Speaker speaker) {
        var blocks = new ArrayList<>(opening(order.work(), speaker));
        var pages = SheetPages.of(lessons, order, speaker, pupils);
        blocks.addAll(MaterialsTable.of(lessons, order.edition().thrift(), pages, pupils(lessons), speaker)
                .compose());
        return blocks;
    }

    /** Absent where the classes are not of one size. */
    private static @Nullable Integer pupils(List<Lesson> lessons) {
        var sizes = lessons.stream()
                .map(lesson -> lesson.plan().schoolClass().pupils())
                .distinct()
                .toList();
        return sizes.size() == 1 ? sizes.getFirst() : null;
    }

    private static Text named(Lesson lesson, Speaker ofPlan) {
        Content plan = lesson.plan();
        var minutes = lesson.plan().schoolClass().minutes();
        var title = ofPlan.sayOr("untitled", plan.title(), "title");
        var time = ofPlan.label("minutes-count", Objects.requireNonNullElseGet(minutes, lesson::minutes));
        return title.language().equals(time.language()) ? Speaker.beside(title, time) : title;
    }

    /** A sheet by the heading that stands on it; cards by their title at the head. */
    private static Text named(Part sheet, Speaker speaker) {
        var title = heading(sheet.blocks());
        var kind = speaker.label(
                switch (sheet.kind()) {
                    case CARDS -> "cards";
                    case ANSWERS -> "answers";
                    case HANDOUT, GUIDE, TERM -> "handout";
                });
        var name = title == null ? sheet.runningHead() : title;
        return Speaker.ofKind(kind, name);
    }

    private static @Nullable Text heading(List<Block> blocks) {
        for (var block : blocks) {
            var found =
                    switch (block) {
                        case Block.Heading heading -> heading.text();
                        case Block.Facing facing
                        when !facing.perLanguage().isEmpty() ->
                            heading(facing.perLanguage().getFirst());
                        default -> null;
                    };
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
