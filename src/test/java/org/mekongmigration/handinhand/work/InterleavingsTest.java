package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.Acting;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * Two editors in one work, in ten thousand random orders of typing, saving, keeping, leaving, coming back and choosing, by the
 * services that the screens use, over collections in memory. A text is lost silently if it stands neither in the work nor beside
 * it, and nobody who had it before her eyes has replaced it, taken it away, or left it for the other.
 */
class InterleavingsTest {

    private static final int INTERLEAVINGS = 10_000;
    private static final String BEGUN = """
            {"format":"hand-in-hand/1","kind":"term","id":"%s","languages":["en","th"],"title":{"en":"text 0"},
            "forms":[{"id":"f1","use":"preferred","text":{"en":"text 1","th":"text 2"}},{"id":"f2","use":"avoid","text":{"en":"text 3"}}]}""";

    private final Acting acting = new Acting();

    @AfterEach
    void leave() {
        acting.nobody();
    }

    @Test
    void ofTwoEditorsOverwriteNothingSilently() {
        var one = acting.person(Role.AUTHOR);
        var other = acting.person(Role.AUTHOR);
        var lost = new ConcurrentSkipListMap<Integer, Set<String>>();
        var besides = new AtomicInteger();
        IntStream.range(0, INTERLEAVINGS).parallel().forEach(seed -> {
            var interleaving = new Interleaving(new Random(seed), one, other);
            interleaving.run();
            if (!interleaving.lost().isEmpty()) {
                lost.put(seed, interleaving.lost());
            }
            besides.addAndGet(interleaving.besides());
            acting.nobody();
        });
        assertThat(lost).as("texts lost, by the order in which they were").isEmpty();
        assertThat(besides.get()).as("texts put beside others").isGreaterThan(INTERLEAVINGS / 10);
    }

    /** Contents are values: what was read or written once need not be again. */
    private static final class Remembering extends WorkContents {
        private final Map<String, Content> read = new HashMap<>();
        private final Map<Content, String> written = new IdentityHashMap<>();

        Remembering() {
            super(Activities.FORMAT);
        }

        @Override
        Content read(String json) {
            return read.computeIfAbsent(json, super::read);
        }

        @Override
        String write(Content content) {
            var json = written.computeIfAbsent(content, super::write);
            read.putIfAbsent(json, content);
            return json;
        }
    }

    /** One order of what two people do. */
    private final class Interleaving {

        private final Random random;
        private final WorkId id = WorkAuthoring.freshId();
        private final InMemory<KeptText> kept =
                new InMemory<>(text -> text.other(Optional.empty()).id());
        private final WorkContents contents;
        private final WorkAuthoring authoring;
        private final OtherTexts others;
        private final Map<Person, Opened> tabs = new LinkedHashMap<>();
        private final List<Person> people;
        private final Set<String> typed = new HashSet<>();
        private final Set<String> replaced = new HashSet<>();
        private int texts = 4;

        Interleaving(Random random, Person one, Person other) {
            this.random = random;
            this.people = List.of(one, other);
            var clock = Clock.fixed(Instant.parse("2026-11-03T07:00:00Z"), ZoneOffset.UTC);
            var works = new InMemory<Work>(work -> work.id().value()).as(Works.class, Map.of());
            var revisions = new InMemory<Revision>(revision -> new Revision.Id(id.value(), revision.number()))
                    .as(Revisions.class, Map.of());
            var drafts = new InMemory<Draft>(
                            draft -> new Draft.Id(id.value(), draft.archived().author()))
                    .as(Drafts.class, Map.of());
            var named = new InMemory<NamedColleague>(colleague -> colleague).as(NamedColleagues.class, Map.of());
            var references = new InMemory<WorkReference>(reference -> reference).as(WorkReferences.class, Map.of());
            var keptTexts = kept.as(
                    KeptTexts.class, Map.of("findByWorkAndSettledAtIsNullOrderByKeptAt", arguments -> waiting()));
            contents = new Remembering();
            var access = new Access(works, named, acting.signedIn());
            var revising = new Revising(works, revisions, references, contents, event -> {}, clock);
            var drafting = new Drafting(works, drafts, keptTexts, contents, revising, access, acting.names(), clock);
            var shelf = new WorkShelf(works, access, revising, contents, acting.names());
            authoring = new WorkAuthoring(
                    works,
                    access,
                    drafting,
                    revising,
                    contents,
                    shelf,
                    new WorkBin(works, access, drafting, revising, event -> {}, clock),
                    new WorkPresence(clock),
                    clock);
            others = new OtherTexts(keptTexts, access, drafting, contents, clock);
        }

        private List<KeptText> waiting() {
            var waiting = new ArrayList<KeptText>();
            kept.all().forEach(text -> {
                if (!text.settled()) {
                    waiting.add(text);
                }
            });
            return waiting;
        }

        void run() {
            acting.acts(people.getFirst());
            var begun = authoring.create(Activities.FORMAT.fromJson(BEGUN.formatted(id)));
            typed.addAll(said(begun.content()));
            for (var person : people) {
                acting.acts(person);
                tabs.put(person, authoring.open(begun.id()));
            }
            for (int i = 5 + random.nextInt(6); i > 0; i--) {
                var person = people.get(random.nextInt(2));
                acting.acts(person);
                tabs.put(person, act(tabs.get(person)));
            }
            for (var person : people) {
                acting.acts(person);
                authoring.keep(begun.id(), null);
            }
            tabs.put(people.getFirst(), authoring.open(begun.id()));
        }

        private Opened act(Opened tab) {
            return switch (random.nextInt(10)) {
                case 0 -> authoring.open(tab.id());
                case 1, 2 -> authoring.keep(tab.id(), null);
                case 3 -> choose(tab);
                case 4 -> {
                    authoring.keep(tab.id(), null); // as when it has rested: the tab does not know
                    yield tab;
                }
                default -> authoring.save(tab, changed(tab.content()));
            };
        }

        private Opened choose(Opened tab) {
            if (tab.others().isEmpty()
                    || waiting().stream()
                            .noneMatch(text -> tab.others().stream()
                                    .anyMatch(other -> other.id()
                                            .equals(text.other(Optional.empty()).id())))) {
                return tab;
            }
            var fresh = authoring.open(tab.id());
            var other = fresh.others().get(random.nextInt(fresh.others().size()));
            if (random.nextBoolean()) {
                return others.leave(other.id());
            }
            try {
                var before = said(fresh.content());
                var taken = others.take(other.id());
                before.removeAll(said(taken.content()));
                replaced.addAll(before);
                return taken;
            } catch (WorkRejected placeGone) {
                return others.leave(other.id());
            }
        }

        /** What she has before her eyes, changed in one place. */
        private Content changed(Content content) {
            var tree = (Tree.Branch) TreeJson.read(contents.write(content));
            var entries = new LinkedHashMap<>(tree.entries());
            if (random.nextInt(4) == 0) {
                entries.put("title", retold(entries.get("title")));
            } else {
                entries.put("forms", forms(entries.get("forms")));
            }
            var changed = contents.read(TreeJson.write(new Tree.Branch(entries)));
            var gone = said(content);
            gone.removeAll(said(changed));
            replaced.addAll(gone);
            typed.addAll(said(changed));
            return changed;
        }

        private Tree forms(Tree forms) {
            var list = new ArrayList<>(forms instanceof Tree.Row row ? row.items() : List.of());
            switch (list.isEmpty() ? 0 : random.nextInt(7)) {
                case 0 ->
                    list.add(new Tree.Branch(Map.of(
                            "id", new Tree.Leaf("n" + texts),
                            "use", new Tree.Leaf("accepted"),
                            "text", new Tree.Branch(Map.of("en", next())))));
                case 1 -> list.remove(random.nextInt(list.size()));
                case 2 -> list.add(list.remove(random.nextInt(list.size())));
                default -> {
                    int at = random.nextInt(list.size());
                    var form = new LinkedHashMap<>(((Tree.Branch) list.get(at)).entries());
                    form.put("text", retold(form.get("text")));
                    list.set(at, new Tree.Branch(form));
                }
            }
            return new Tree.Row(list);
        }

        private Tree retold(Tree text) {
            var entries = new LinkedHashMap<>(text instanceof Tree.Branch branch ? branch.entries() : Map.of());
            entries.put(random.nextBoolean() ? "en" : "th", next());
            return new Tree.Branch(entries);
        }

        private Tree.Leaf next() {
            return new Tree.Leaf("text " + texts++);
        }

        Set<String> lost() {
            var lost = new HashSet<>(typed);
            lost.removeAll(replaced);
            lost.removeAll(said(tabs.get(people.getFirst()).content()));
            kept.all().forEach(text -> lost.removeAll(said(text.value())));
            return lost;
        }

        int besides() {
            int besides = 0;
            for (var text : kept.all()) {
                besides++;
            }
            return besides;
        }

        private Set<String> said(Content content) {
            var said = new HashSet<String>();
            ContentWalk.texts(content).values().forEach(said::addAll);
            return said;
        }

        private Set<String> said(Tree tree) {
            var said = new HashSet<String>();
            switch (tree) {
                case Tree.Leaf leaf -> said.addAll(List.of(leaf.text().split(" (?=text)")));
                case Tree.Branch branch -> branch.entries().values().forEach(entry -> said.addAll(said(entry)));
                case Tree.Row row -> row.items().forEach(item -> said.addAll(said(item)));
            }
            said.removeIf(text -> !text.startsWith("text "));
            return said;
        }
    }
}
