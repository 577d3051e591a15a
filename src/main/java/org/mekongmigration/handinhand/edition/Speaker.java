package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.document.Text.Mark;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Standing;

/** Speaks the texts of a work in one language. Where it lacks them, the source speaks, and is marked; so are drafts. */
public final class Speaker {

    /** A text stands in the source language because the wanted one is missing: work, wanted, used. */
    public static final String STAND_IN = "edition.stand-in";

    /** A text that no native speaker has checked: work, language. */
    public static final String DRAFT = "edition.draft";

    /** A translation whose source has changed since: work, language. */
    public static final String STALE = "edition.stale";

    private final Language language;
    private final Content work;
    private final PaperWords words;
    private final Set<Finding> findings;

    private Speaker(Language language, Content work, PaperWords words, Set<Finding> findings) {
        this.language = language;
        this.work = work;
        this.words = words;
        this.findings = findings;
    }

    public static Speaker of(Content work, Language language, PaperWords words) {
        return new Speaker(language, work, words, new LinkedHashSet<>());
    }

    /** The same work in another language; findings are gathered together. */
    public Speaker in(Language other) {
        return new Speaker(other, work, words, findings);
    }

    /** Another work in the same language; findings are gathered together. */
    public Speaker of(Content other) {
        return new Speaker(language, other, words, findings);
    }

    /** The same, for words that are only counted: what they lack is not told. */
    public Speaker unheard() {
        return of(work, language, words);
    }

    public Language language() {
        return language;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Empty if nobody wrote it in any language. */
    public Optional<Text> say(Localized<String> text, String... place) {
        return used(text)
                .map(used -> text.in(used)
                        .map(said -> new Text(used, List.of(new Text.Span(said, false)), mark(text, used, place)))
                        .orElseThrow());
    }

    /** Something to be printed whatever happens: the words of the label if nobody wrote any. */
    public Text sayOr(String label, Localized<String> text, String... place) {
        return say(text, place).orElseGet(() -> label(label));
    }

    /** Empty if nobody wrote it in any language. */
    public List<Block> prose(Localized<Prose> text, String... place) {
        var used = used(text);
        if (used.isEmpty()) {
            return List.of();
        }
        var mark = markProse(text, used.get(), place);
        return new ProseBlocks(used.get(), mark).of(text.in(used.get()).orElseThrow());
    }

    private <T> Optional<Language> used(Localized<T> text) {
        if (text.in(language).isPresent()) {
            return Optional.of(language);
        }
        if (text.in(work.source()).isPresent()) {
            return Optional.of(work.source());
        }
        return text.languages().stream().findFirst();
    }

    private Mark mark(Localized<String> text, Language used, String... place) {
        return mark(Standing.of(text, used, work.source()), used, place);
    }

    private Mark markProse(Localized<Prose> text, Language used, String... place) {
        return mark(Standing.of(text, used, work.source(), ProseText::write), used, place);
    }

    private Mark mark(Standing standing, Language used, String... place) {
        if (!used.equals(language)) {
            findings.add(Finding.warning(STAND_IN, List.of(place), work.id(), language, used));
            return Mark.STAND_IN;
        }
        return switch (standing) {
            case DRAFT -> {
                findings.add(Finding.warning(DRAFT, List.of(place), work.id(), language));
                yield Mark.DRAFT;
            }
            case STALE -> {
                findings.add(Finding.warning(STALE, List.of(place), work.id(), language));
                yield Mark.DRAFT;
            }
            case SOURCE, MISSING, CHECKED -> Mark.NONE;
        };
    }

    /** A label of the page. */
    public Text label(String key, Object... arguments) {
        return words.text(language, key, arguments);
    }

    public Text number(int number) {
        return Text.plain(language, Digits.of(language, number));
    }

    /** A number of a list, in the digits of the words that it stands before. */
    public static Text number(int number, Text before) {
        return Text.plain(before.language(), Digits.of(before.language(), number));
    }

    /** Two texts with a dot between where both are in one language; else the second alone. */
    public static Text beside(@Nullable Text first, Text second) {
        return joined(
                first,
                switch (second.language().tag()) {
                    case "ja" -> "・";
                    case "zh-Hans" -> "·";
                    default -> " · ";
                },
                second);
    }

    /** What something is, and its name, where both are in one language; else the name alone. */
    public static Text ofKind(Text kind, Text name) {
        return joined(
                kind,
                switch (name.language().tag()) {
                    case "ja", "zh-Hans" -> "：";
                    default -> ": ";
                },
                name);
    }

    private static Text joined(@Nullable Text first, String between, Text second) {
        if (first == null || !first.language().equals(second.language())) {
            return second;
        }
        var spans = new ArrayList<>(first.spans());
        spans.add(new Text.Span(between, false));
        spans.addAll(second.spans());
        return new Text(second.language(), spans, second.mark());
    }
}
