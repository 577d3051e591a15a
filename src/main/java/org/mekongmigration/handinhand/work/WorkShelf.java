package org.mekongmigration.handinhand.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading works and listing them, as far as the person who is signed in may. */
@Service
@Transactional(readOnly = true)
public class WorkShelf {

    private final Works works;
    private final Access access;
    private final Revising revising;
    private final WorkContents contents;
    private final PersonNames names;

    WorkShelf(Works works, Access access, Revising revising, WorkContents contents, PersonNames names) {
        this.works = works;
        this.access = access;
        this.revising = revising;
        this.contents = contents;
        this.names = names;
    }

    /**
     * Her own works, last touched first.
     *
     * @param titleWords part of a title in any language; empty for all
     * @param page counted from 0
     */
    public List<WorkCard> mine(Set<Kind> kinds, String titleWords, int page, int size) {
        return cards(
                works.ofOwner(access.person().id().value(), kinds, pattern(titleWords), PageRequest.of(page, size)));
    }

    /** Her own works and those that colleagues let her edit, last touched first. */
    public List<WorkCard> toEdit(Set<Kind> kinds, String titleWords, int page, int size) {
        var person = access.person();
        return cards(works.toEdit(
                person.id().value(),
                person.school().map(SchoolId::value).orElse(null),
                kinds,
                pattern(titleWords),
                PageRequest.of(page, size)));
    }

    /** What colleagues of her school have made, last touched first. */
    public List<WorkCard> ofMySchool(Set<Kind> kinds, String titleWords, int page, int size) {
        var person = access.person();
        return person.school()
                .map(school -> cards(works.ofSchool(
                        school.value(), person.id().value(), kinds, pattern(titleWords), PageRequest.of(page, size))))
                .orElse(List.of());
    }

    /** What belongs to the Network, published or not: for its authors; nothing for others. */
    public List<WorkCard> ofNetwork(Set<Kind> kinds, String titleWords, int page, int size) {
        return access.person().role().implies(Role.AUTHOR)
                ? cards(works.ofNetwork(kinds, pattern(titleWords), PageRequest.of(page, size)))
                : List.of();
    }

    /** What teachers have made and a reviewer may publish; nothing for others. */
    public List<WorkCard> ofTeachers(Set<Kind> kinds, String titleWords, int page, int size) {
        var publishable = kinds.stream().filter(Rights::isReviewed).toList();
        return access.person().role().implies(Role.REVIEWER)
                ? cards(works.ofOthers(publishable, pattern(titleWords), PageRequest.of(page, size)))
                : List.of();
    }

    /** The published revision of every published work of a kind. */
    public List<Shelved> published(Kind kind) {
        var person = access.person();
        return works.findByKindAndPublishedIsNotNullOrderByTouchedAtDesc(kind).stream()
                .map(work -> shelved(person, work, work.published().orElseThrow()))
                .toList();
    }

    /** The newest state that she may read of each of these works, in the order given; what is not there is left out. */
    public List<Shelved> all(Collection<WorkId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The newest state that she may read: the head, or what was published. Absent if there is none. */
    public Optional<Shelved> find(WorkId id) {
        var person = access.person();
        return works.findById(id.value()).flatMap(work -> {
            var number = readsAll(person, work) ? Optional.of(work.head()) : work.published();
            return number.map(found -> shelved(person, work, found));
        });
    }

    /** @throws WorkRejected if it is not there for her */
    public Shelved latest(WorkId id) {
        return find(id).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
    }

    /**
     * One revision: any for those who may read everything; for others one that was published, as long as the work is, or
     * while a work of theirs or of their school names it.
     */
    public Optional<Shelved> find(WorkId id, int number) {
        var person = access.person();
        return works.findById(id.value())
                .filter(work -> revising.has(id, number))
                .filter(work -> readsAll(person, work)
                        || revising.revision(id, number).everPublished()
                                && (work.published().isPresent() || uses(person, id)))
                .map(work -> shelved(person, work, number));
    }

    /** What a work names: that version, or what was published last, or, of a work that never was, the newest that she may read. */
    public Optional<Content> find(Reference reference) {
        var version = reference.version();
        var found = version != null ? find(reference.work(), version) : published(reference.work());
        return found.filter(work -> work.work().kind() == reference.kind()).map(Shelved::content);
    }

    /** Whether everybody who is signed in can read this version; where none is named, any. */
    public boolean isPublished(Reference reference) {
        var version = reference.version();
        return works.findById(reference.work().value())
                .filter(work -> work.published().isPresent())
                .filter(work -> version == null
                        || revising.has(reference.work(), version)
                                && revising.revision(reference.work(), version).everPublished())
                .isPresent();
    }

    /** What she may find beside all that is published. */
    public ReadingScope scope() {
        var person = access.person();
        return new ReadingScope(
                person.id().value(),
                person.school().map(SchoolId::value),
                person.role().implies(Role.AUTHOR),
                person.role().implies(Role.REVIEWER));
    }

    private Optional<Shelved> published(WorkId id) {
        var person = access.person();
        return works.findById(id.value())
                .flatMap(Work::published)
                .flatMap(number -> works.findById(id.value()).map(work -> shelved(person, work, number)))
                .or(() -> find(id));
    }

    /** What lies in the bin stays readable for who uses it, as far as she could read it before. */
    private boolean readsAll(Person person, Work work) {
        return work.binnedAt().isEmpty()
                ? access.rights(person, work).read()
                : Rights.of(person, work.facts()).read() && uses(person, work.id());
    }

    private boolean uses(Person person, WorkId id) {
        return works.usedBy(
                person.id().value(), person.school().map(SchoolId::value).orElse(null), TargetKind.WORK, id.value());
    }

    private Shelved shelved(Person person, Work work, int number) {
        var facts = work.facts();
        var content = contents.read(revising.revision(work.id(), number).content());
        return new Shelved(facts, access.rights(person, work), number, content, owner(facts));
    }

    private List<WorkCard> cards(List<Work> found) {
        var person = access.person();
        return found.stream()
                .map(work -> new WorkCard(
                        work.facts(), access.rights(person, work), Titles.read(work.title()), owner(work.facts())))
                .toList();
    }

    private Optional<String> owner(WorkFacts facts) {
        return facts.owner().flatMap(names::name).filter(name -> !name.equals(PersonNames.LEFT));
    }

    private static String pattern(String words) {
        var plain = Titles.folded(words).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + plain + "%";
    }
}
