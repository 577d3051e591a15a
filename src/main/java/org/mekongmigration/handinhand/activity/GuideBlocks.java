package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.activity.Activity.Variation;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Block.Fact;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;

/** Blocks that the guide of an activity and the guide of a lesson have in common. */
public final class GuideBlocks {

    private GuideBlocks() {}

    /** How pupils work together; null if nobody decided. */
    public static @Nullable Text grouping(@Nullable Grouping grouping, @Nullable Integer pupils, Speaker speaker) {
        if (grouping == null) {
            return null;
        }
        var size = grouping.size();
        if (size == null) {
            return speaker.label("grouping-whole-class");
        }
        return switch (size) {
            case 1 -> speaker.label("grouping-alone");
            case 2 -> speaker.label("grouping-pairs");
            default ->
                pupils == null || pupils < size
                        ? speaker.label("grouping-groups", size)
                        : speaker.label("groups", (pupils + size - 1) / size, size);
        };
    }

    /** How many languages the sheets have, and which, each named in itself. */
    public static Fact languages(List<Language> languages, Speaker speaker) {
        var names = languages.stream()
                .map(language -> Text.plain(language, language.ownName()))
                .toList();
        var label = languages.size() == 1 ? "sheet-language" : "sheet-languages";
        return new Fact(speaker.label(label), speaker.number(languages.size()), names);
    }

    /** Each point of a preparation is a box to tick. */
    public static List<Text> points(List<Block> preparation) {
        var points = new ArrayList<Text>();
        for (var block : preparation) {
            switch (block) {
                case Block.Paragraph paragraph -> points.add(paragraph.text());
                case Block.Items items -> points.addAll(items.items());
                default -> {}
            }
        }
        return points;
    }

    /** Whom an activity may hurt, and what then. */
    public static List<Block> care(Activity activity, Speaker speaker) {
        return care(activity, activity.careFor(), speaker);
    }

    /** @param whom those of them that are to be thought of */
    public static List<Block> care(Activity activity, Collection<CareFor> whom, Speaker speaker) {
        var blocks = new ArrayList<>(careFor(whom, speaker));
        blocks.addAll(speaker.prose(activity.caution(), "caution"));
        return blocks;
    }

    /** Whom to think of; nothing if nobody is named. */
    public static List<Block> careFor(Collection<CareFor> whom, Speaker speaker) {
        return whom.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(speaker.label("care-for")),
                        new Block.Items(
                                List.of(),
                                whom.stream()
                                        .map(it -> speaker.label("care-" + word(it)))
                                        .toList()));
    }

    /** Questions to talk about; nothing if there are none. */
    public static List<Block> debrief(Activity activity, Speaker speaker) {
        var questions = new ArrayList<Aim>();
        for (var question : activity.debrief()) {
            speaker.say(question.text(), "debrief", question.id().value(), "text")
                    .ifPresent(text -> questions.add(new Aim(Speaker.number(questions.size() + 1, text), text)));
        }
        return questions.isEmpty()
                ? List.of()
                : List.of(new Block.Discussion(speaker.label("talk-about-it"), questions));
    }

    /** One note for each way to do it differently. */
    public static List<Block.BoxedNote> variations(List<Variation> variations, Speaker speaker) {
        return variations.stream()
                .map(variation -> variation(variation, speaker))
                .toList();
    }

    private static Block.BoxedNote variation(Variation variation, Speaker speaker) {
        return new Block.BoxedNote(
                speaker.label("variation-" + word(variation.kind())),
                speaker.prose(variation.text(), "variations", variation.id().value(), "text"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
