package org.mekongmigration.handinhand.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.language.Language;

/** Composes the first steps of a role: one page of what she does here, one of what is good to know. */
final class QuickStart {

    private static final List<String> KEYS =
            List.of("Tab · Shift+Tab", "Enter · Space", "Esc", "Ctrl+Z · Ctrl+Y", "↑ ↓");

    private static final int ON_FIRST_PAGE = 4;

    private final PaperWords paper = new PaperWords();

    Document of(Role role, Language language) {
        var words = new QuickStartWords(language);
        var title = words.say(word(role) + ".title");
        var facts = new Facts(title.words(), language, List.of(language), List.of(), null, null);
        var parts = List.of(
                part(words, title, paper.text(language, "page", 1, 2), doing(role, words)),
                part(words, title, paper.text(language, "page", 2, 2), knowing(role, words)));
        return new Document(facts, new Flow(parts));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Part part(QuickStartWords words, Text title, Text page, List<Block> blocks) {
        var foot = words.has("draft") ? List.of(title, words.say("draft")) : List.of(title);
        return new Part(PartKind.GUIDE, words.say("head"), foot, List.of(page), blocks);
    }

    private static List<String> sections(Role role) {
        return switch (role) {
            case TEACHER -> List.of("in", "lesson", "fit", "print", "set");
            case AUTHOR -> List.of("in", "activity", "book", "submit", "tongues");
            case REVIEWER -> List.of("in", "review", "publish", "print", "tongues");
            case SCHOOL_HEAD -> List.of("in", "invite", "lesson", "print", "fit");
            case ADMINISTRATOR -> List.of("in", "invite", "people", "keep", "publish");
        };
    }

    private static List<Block> doing(Role role, QuickStartWords words) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, words.say(word(role) + ".title")));
        blocks.add(new Block.Teaser(words.say(word(role) + ".teaser")));
        for (var section : sections(role).subList(0, ON_FIRST_PAGE)) {
            blocks.add(steps(section, words));
        }
        return blocks;
    }

    private static List<Block> knowing(Role role, QuickStartWords words) {
        var care = words.list("care").stream().<Block>map(Block.Paragraph::new).toList();
        var more = sections(role).subList(ON_FIRST_PAGE, sections(role).size());
        var blocks = new ArrayList<>(
                more.stream().map(section -> steps(section, words)).toList());
        blocks.addAll(List.of(
                new Block.CareBox(words.say("care.title"), care),
                new Block.Heading(2, words.say("tips.title")),
                new Block.Items(List.of(), words.list("tips")),
                new Block.Columns(
                        List.of(keys(words)),
                        List.of(new Block.Checklist(words.say("try.title"), words.list(word(role) + ".try")))),
                new Block.Heading(2, words.say("trouble.title")),
                new Block.Items(List.of(), words.list("trouble"))));
        return blocks;
    }

    private static Block steps(String section, QuickStartWords words) {
        return new Block.Aims(words.say(section + ".title"), words.steps(section));
    }

    private static Block keys(QuickStartWords words) {
        var rows = new ArrayList<Block.MaterialRow>();
        var uses = words.list("keys");
        for (int at = 0; at < uses.size(); at++) {
            rows.add(new Block.MaterialRow(uses.get(at), Text.plain(Language.ENGLISH, KEYS.get(at))));
        }
        return new Block.MaterialTable(words.say("keys.title"), rows, null);
    }
}
