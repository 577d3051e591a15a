package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has changed in the work that another one is a copy of, as far as the copier may see it; taking it into the copy, place by
 * place. Nothing is saved here: what comes back goes over the desk, as everything that is typed.
 */
@Service
@Transactional
public class WorkOrigins {

    private static final Place BASED_ON = new Place(List.of("based-on"));

    private final Works works;
    private final Access access;
    private final Revising revising;
    private final WorkContents contents;
    private final WorkShelf shelf;
    private final WorkComparing comparing;
    private final List<OriginDoor> doors;

    WorkOrigins(
            Works works,
            Access access,
            Revising revising,
            WorkContents contents,
            WorkShelf shelf,
            WorkComparing comparing,
            List<OriginDoor> doors) {
        this.works = works;
        this.access = access;
        this.revising = revising;
        this.contents = contents;
        this.shelf = shelf;
        this.comparing = comparing;
        this.doors = List.copyOf(doors);
    }

    /**
     * Absent where the origin has not changed, where she may not see that it has, and where all is answered.
     *
     * @param copy as it is now on her desk
     */
    @Transactional(readOnly = true)
    public Optional<OriginNews> news(Content copy) {
        return newer(copy).flatMap(newer -> {
            var open = origin(newer, copy).open(Set.copyOf(newer.from().answered()));
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new OriginNews(newer.now().title(), newer.now().source(), newer.at(), open));
        });
    }

    /**
     * The copy with what the origin says at these places.
     *
     * @throws WorkRejected if nothing of it can be taken
     */
    public Content taken(Content copy, Collection<String> signs) {
        var newer = newer(copy).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        var left = new ArrayList<>(signs);
        var done = new ArrayList<String>();
        var now = copy;
        WorkRejected refused = null;
        for (var again = true; again && !left.isEmpty(); ) { // one may stand in the way of another
            again = false;
            for (var sign : List.copyOf(left)) {
                try {
                    now = taken(newer, now, sign);
                    left.remove(sign);
                    done.add(sign);
                    again = true;
                } catch (WorkRejected e) {
                    refused = e;
                }
            }
        }
        if (done.isEmpty() && refused != null) {
            throw refused;
        }
        return answered(newer, now, done);
    }

    /** The copy as it is, and nothing more is said of these places until the origin changes them again. */
    @Transactional(readOnly = true)
    public Content left(Content copy, Collection<String> signs) {
        var newer = newer(copy).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        return answered(newer, copy, signs);
    }

    private record Newer(BasedOn from, Content was, Content now, int number, Instant at) {}

    private Optional<Newer> newer(Content copy) {
        var work = access.readable(copy.id());
        var from = copy.basedOn();
        if (from == null || from.version() == null || !access.rights(work).edit()) {
            return Optional.empty();
        }
        int copied = from.version();
        return works.findById(from.work().value())
                .filter(origin -> origin.binnedAt().isEmpty() && origin.kind() == copy.kind())
                .flatMap(origin -> visible(from, work, origin))
                .filter(number ->
                        number > copied && revising.has(from.work(), copied) && revising.has(from.work(), number))
                .map(number -> newer(from, copied, number));
    }

    private Newer newer(BasedOn from, int copied, int number) {
        var revision = revising.revision(from.work(), number);
        return new Newer(
                from,
                shown(contents.read(revising.revision(from.work(), copied).content())),
                shown(contents.read(revision.content())),
                number,
                revision.publishedAt().orElse(revision.keptAt()));
    }

    /** What everybody sees; of what is not published, what her own right shows, or the way by which she copied. */
    private Optional<Integer> visible(BasedOn from, Work copy, Work origin) {
        if (origin.published().isPresent()) {
            return origin.published();
        }
        var numbers = new ArrayList<Integer>();
        if (access.rights(origin).read()) {
            numbers.add(origin.head());
        }
        if (access.rights(copy).own()) {
            doors.forEach(door -> door.shows(from).ifPresent(numbers::add));
        }
        return numbers.stream().max(Integer::compare);
    }

    private Content shown(Content origin) {
        var shown = origin;
        for (var door : doors) {
            shown = door.shown(shown);
        }
        return shown;
    }

    private Origin origin(Newer newer, Content copy) {
        var mine = tree(copy);
        var counterparts = counterparts(newer, copy);
        return Origin.of(
                state(counterparts.in(tree(newer.was()), mine)),
                state(counterparts.in(tree(newer.now()), mine)),
                new Origin.State(copy, mine),
                comparing::title);
    }

    /** Works that the origin names, and whose copies the copy names. */
    private Counterparts counterparts(Newer newer, Content copy) {
        var named = new HashSet<WorkId>();
        List.of(newer.was(), newer.now())
                .forEach(origin -> contents.references(origin).forEach(it -> named.add(it.work())));
        var here = contents.references(copy).stream().map(Reference::work).toList();
        named.removeAll(here);
        var copies = new HashMap<String, String>();
        if (!named.isEmpty()) {
            shelf.all(new LinkedHashSet<>(here)).forEach(found -> {
                var from = found.content().basedOn();
                if (from != null && named.contains(from.work())) {
                    copies.putIfAbsent(from.work().value(), found.content().id().value());
                }
            });
        }
        return new Counterparts(copies);
    }

    private Content taken(Newer newer, Content copy, String sign) {
        var origin = origin(newer, copy);
        var spot = origin.spot(sign).orElseThrow(() -> new WorkRejected(Reason.PLACE_GONE));
        if (origin.has(spot)) {
            return copy;
        }
        return Credited.of(readable(newer, copy, possible(TakingOver.of(origin, spot))), copy, newer.now());
    }

    private Content possible(Tree tree) {
        try {
            return contents.read(TreeJson.write(tree));
        } catch (RuntimeException e) {
            throw new WorkRejected(Reason.NOT_TAKEN_ALONE);
        }
    }

    /** Nothing is named that she could not read: it comes with it, or this place is not taken. */
    private Content readable(Newer newer, Content copy, Content taken) {
        var content = taken;
        for (var door : doors) {
            var hidden = hidden(copy, content);
            if (!hidden.isEmpty()) {
                content = door.alongside(newer.from(), content, hidden);
            }
        }
        if (!hidden(copy, content).isEmpty()) {
            throw new WorkRejected(Reason.NAMES_HIDDEN);
        }
        return content;
    }

    private Set<Reference> hidden(Content copy, Content taken) {
        var hidden = new LinkedHashSet<>(contents.references(taken));
        hidden.removeAll(contents.references(copy));
        hidden.removeIf(reference -> shelf.find(reference).isPresent());
        return hidden;
    }

    private Content answered(Newer newer, Content copy, Collection<String> signs) {
        var answered = new LinkedHashSet<>(newer.from().answered());
        answered.addAll(signs);
        var open = origin(newer, copy).open(answered);
        var told = open.isEmpty()
                ? newer.from().upTo(newer.number())
                : newer.from().with(List.copyOf(answered));
        return Edit.set(copy, BASED_ON, told);
    }

    private Tree tree(Content content) {
        return TreeJson.read(contents.write(content));
    }

    private Origin.State state(Tree tree) {
        return new Origin.State(contents.read(TreeJson.write(tree)), tree);
    }
}
