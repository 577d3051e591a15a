package org.mekongmigration.handinhand.portable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Paper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of each kind in a language: the example works, their words taken from the corpus, since most of what is shipped is in two
 * languages. What pupils get is in a second language beside it.
 */
final class GoldenPages {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXAMPLES = Path.of("src/test/resources/golden/works");

    /** A sign of these is a word or half of one. */
    private static final Set<String> DENSE = Set.of("ja", "zh-Hans");

    private final Language language;
    private final List<Language> both;
    private final Map<Language, List<String>> pool = new LinkedHashMap<>();
    private final Map<WorkId, Content> works = new LinkedHashMap<>();
    private final WorkLookup files;
    private final Paper paper;
    private int taken;

    GoldenPages(Language language) {
        this(language, null);
    }

    /** @param paper absent: what suits each work */
    GoldenPages(Language language, Paper paper) {
        this.language = language;
        this.paper = paper;
        var all = Language.offered();
        both = List.of(language, all.get((all.indexOf(language) + 1) % all.size()));
        both.forEach(each -> pool.put(each, pieces(each)));
        var read = WorkFiles.read(TestFormat.FORMAT, List.of(EXAMPLES)).works();
        files = PrintedWork.lookup(EXAMPLES);
        for (var work : read) {
            works.put(work.work().id(), spoken(work.work()));
        }
    }

    /** Pages by their kind. */
    Map<String, Page> pages() {
        var pages = new LinkedHashMap<String, Page>();
        var plan = printed("a-plan", Edition.USUAL.in(both).guidedIn(language));
        pages.put("plan-first", plan.pages().pages().getFirst());
        pages.put("plan-steps", plan.pages().pages().get(1));
        pages.put("contents", first("b-pack", Edition.USUAL.in(both).guidedIn(language)));
        var activity = printed("an-activity", Edition.USUAL.in(both).guidedIn(language));
        pages.put("cards", part(activity, PartKind.CARDS, 0));
        pages.put("card-backs", part(activity, PartKind.CARDS, 1));
        pages.put("handout", part(activity, PartKind.HANDOUT, 0));
        pages.put("answers", part(activity, PartKind.ANSWERS, 0));
        pages.put("term", first("a-term", Edition.USUAL.in(both)));
        pages.put("poster", first("a-term", Edition.USUAL.in(both).asPoster(PosterSize.ONE_SHEET)));
        var book = printed("a-book", Edition.USUAL.in(both));
        var leaves = book.pages().pages(); // cover, title, two openings, questions, who made it
        pages.put("book-cover", leaves.getFirst());
        pages.put("book-page", leaves.get(2));
        pages.put("book-questions", leaves.get(leaves.size() - 2));
        pages.put("book-credits", leaves.getLast());
        return pages;
    }

    /** Every work whole, by its id. */
    Map<String, Printed> whole() {
        var whole = new LinkedHashMap<String, Printed>();
        for (var id : works.keySet()) {
            whole.put(id.value(), printed(id.value(), Edition.USUAL.in(both).guidedIn(language)));
        }
        whole.put("poster", printed("a-term", Edition.USUAL.in(both).asPoster(PosterSize.ONE_SHEET)));
        return whole;
    }

    private Page first(String id, Edition edition) {
        return printed(id, edition).pages().pages().getFirst();
    }

    private static Page part(Printed printed, PartKind kind, int page) {
        var parts = ((Flow) printed.composition().document().body()).parts();
        int at = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).kind() == kind)
                .findFirst()
                .orElseThrow();
        return printed.pages().ofPart(at).get(page);
    }

    private Printed printed(String id, Edition edition) {
        var lookup = new WorkLookup() {
            @Override
            public Optional<Content> find(Reference reference) {
                return Optional.ofNullable(works.get(reference.work()));
            }

            @Override
            public Optional<PictureSource> picture(WorkId work, Picture picture) {
                return files.picture(work, picture);
            }
        };
        var work = works.get(new WorkId(id));
        return PrintedWork.PRINTING.layOut(new PrintOrder<>(
                work,
                3,
                PrintedWork.CHANGED,
                paper == null ? edition : edition.on(paper, work instanceof Storybook),
                lookup));
    }

    /** The same work with words of the languages in the place of its English ones. */
    private Content spoken(Content work) {
        var tree = JSON.readTree(TestFormat.FORMAT.toJson(work));
        speak(tree);
        var top = (ObjectNode) tree;
        var languages = top.putArray("languages");
        both.forEach(each -> languages.add(each.tag()));
        if (top.has("teacher-language")) {
            top.put("teacher-language", language.tag());
        }
        return TestFormat.FORMAT.fromJson(JSON.writeValueAsString(tree));
    }

    private void speak(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("en")) {
            int length = object.get("en").asString().length();
            object.removeAll();
            both.forEach(each -> object.put(each.tag(), words(each, length)));
        } else {
            node.forEach(this::speak);
        }
    }

    /** About as much as so many characters of English say, never the same twice in a row. */
    private String words(Language of, int english) {
        int length = DENSE.contains(of.tag()) ? english / 2 : english;
        var pieces = pool.get(of);
        var near = pieces.stream()
                .sorted(Comparator.comparingInt(piece -> Math.abs(piece.length() - length)))
                .limit(3)
                .toList();
        var words = new StringBuilder(near.get(taken++ % near.size()));
        while (words.length() < length * 0.7) {
            words.append(' ').append(pieces.get(taken++ % pieces.size()));
        }
        return words.toString();
    }

    private static List<String> pieces(Language language) {
        var pieces = new ArrayList<String>();
        Corpus.of(language).stream().map(Text::words).forEach(line -> {
            pieces.add(line);
            Stream.of(line.split("[ 、。，]"))
                    .filter(piece ->
                            piece.codePoints().filter(Character::isLetter).count() > 2)
                    .forEach(pieces::add);
        });
        return pieces;
    }
}
