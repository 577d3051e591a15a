package org.mekongmigration.handinhand.activity;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity.CurriculumEntry;
import org.mekongmigration.handinhand.activity.Activity.Source;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Entry;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;

/** What stands at the end of a guide: what pupils may think, what comes afterwards, curricula, sources. */
public final class GuideEntries {

    private GuideEntries() {}

    /** What pupils may think, and what helps against it. */
    public static List<Block> misconceptions(Activity activity, Speaker speaker) {
        return entries(
                "misconceptions",
                activity.misconceptions().stream().flatMap(misconception -> {
                    var id = misconception.id().value();
                    var answer = speaker.prose(misconception.answer(), "misconceptions", id, "answer");
                    return speaker
                            .say(misconception.text(), "misconceptions", id, "text")
                            .map(text -> new Entry(text, answer))
                            .stream();
                }),
                speaker);
    }

    static List<Block> variations(Activity activity, Speaker speaker) {
        return entries(
                "variations",
                GuideBlocks.variations(activity.variations(), speaker).stream()
                        .flatMap(note ->
                                Stream.ofNullable(note.heading()).map(heading -> new Entry(heading, note.blocks()))),
                speaker);
    }

    static List<Block> followUp(Activity activity, Speaker speaker) {
        var prose = speaker.prose(activity.followUp(), "follow-up");
        if (prose.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(List.of(new Block.Heading(2, speaker.label("follow-up"))));
        blocks.addAll(prose);
        return blocks;
    }

    /** @param country whose curriculum is shown; absent: all that the activity knows */
    static List<Block> curriculum(Activity activity, @Nullable String country, Speaker speaker) {
        return curricula(entriesOf(activity, country, speaker), speaker);
    }

    /** What one or several activities say of curricula. */
    public static List<Block> curricula(Stream<Entry> entries, Speaker speaker) {
        return entries("curriculum", entries, speaker);
    }

    /** @param country whose curriculum is shown; absent: all that the activity knows */
    public static Stream<Entry> entriesOf(Activity activity, @Nullable String country, Speaker speaker) {
        return activity.curriculum().stream()
                .filter(entry -> country == null || country.equals(entry.country()))
                .map(entry -> curriculum(entry, speaker));
    }

    private static Entry curriculum(CurriculumEntry entry, Speaker speaker) {
        var words = new ArrayList<Text>();
        if (!entry.code().isBlank()) {
            words.add(Text.plain(speaker.language(), entry.code()));
        }
        speaker.say(entry.text(), "curriculum", entry.id().value(), "text").ifPresent(words::add);
        boolean together = words.size() == 2
                && words.getFirst().language().equals(words.getLast().language());
        var shown = together ? List.of(Speaker.beside(words.getFirst(), words.getLast())) : words;
        return new Entry(
                country(entry.country(), speaker),
                shown.stream().<Block>map(Block.Paragraph::new).toList());
    }

    private static Text country(String code, Speaker speaker) {
        var names = LocaleDisplayNames.getInstance(
                ULocale.forLanguageTag(speaker.language().tag()), DisplayContext.LENGTH_SHORT);
        return Text.plain(speaker.language(), names.regionDisplayName(code));
    }

    static List<Block> sources(Activity activity, Speaker speaker) {
        var sources = activity.sources().stream()
                .flatMap(source -> source(source, speaker).stream())
                .toList();
        return sources.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, speaker.label("sources")), new Block.Items(List.of(), sources));
    }

    private static List<Text> source(Source source, Speaker speaker) {
        var text = speaker.say(source.text(), "sources", source.id().value(), "text");
        if (source.address() == null || source.address().isBlank()) {
            return text.stream().toList();
        }
        var address = Text.plain(speaker.language(), source.address());
        return List.of(text.map(words -> withAddress(words, address)).orElse(address));
    }

    private static Text withAddress(Text words, Text address) {
        var spans = new ArrayList<>(words.spans());
        spans.add(new Text.Span(" ", false));
        spans.addAll(address.spans());
        return new Text(words.language(), spans, words.mark());
    }

    private static List<Block> entries(String label, Stream<Entry> entries, Speaker speaker) {
        var all = entries.toList();
        return all.isEmpty() ? List.of() : List.of(new Block.Entries(speaker.label(label), all));
    }
}
