package org.mekongmigration.handinhand.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding links again, with how often they were opened. */
@Service
@Transactional(readOnly = true)
public class LinkLists {

    private final SharedLinks links;
    private final LinkDays days;
    private final LinkRights rights;
    private final PersonNames names;
    private final SignedIn signedIn;
    private final Clock clock;

    LinkLists(SharedLinks links, LinkDays days, LinkRights rights, PersonNames names, SignedIn signedIn, Clock clock) {
        this.links = links;
        this.days = days;
        this.rights = rights;
        this.names = names;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those that she made, the latest first. */
    public List<LinkDetails> mine() {
        return details(
                links.findByMakerOrderByMadeAtDesc(signedIn.require().id().value()));
    }

    /** Those to one work: hers, and of a work of her own everybody's. */
    public List<LinkDetails> of(WorkId work) {
        var person = signedIn.require();
        return details(links.findByWorkOrderByMadeAtDesc(work.value()).stream()
                .filter(link -> rights.isHers(person, link))
                .toList());
    }

    /** Those of her school that others made, for who leads it; for an administrator those of all. */
    public List<LinkDetails> ofMySchool() {
        var person = signedIn.require();
        List<SharedLink> found = List.of();
        if (person.role().implies(Role.ADMINISTRATOR)) {
            found = links.findAllByOrderByMadeAtDesc();
        } else if (person.role().implies(Role.SCHOOL_HEAD) && person.school().isPresent()) {
            found = links.findBySchoolOrderByMadeAtDesc(person.school().get().value());
        }
        return details(found.stream()
                .filter(link -> link.maker().filter(person.id()::equals).isEmpty())
                .toList());
    }

    LinkDetails details(SharedLink link) {
        return details(List.of(link)).getFirst();
    }

    private List<LinkDetails> details(List<SharedLink> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var byLink = days.of(found.stream().map(link -> link.id().value()).toList()).stream()
                .collect(Collectors.groupingBy(
                        LinkDay::link, Collectors.mapping(LinkDay::details, Collectors.toList())));
        return found.stream().map(link -> details(link, byLink)).toList();
    }

    private LinkDetails details(SharedLink link, Map<String, List<LinkDetails.Day>> byLink) {
        return new LinkDetails(
                link.id(),
                link.work(),
                link.revision(),
                link.live(),
                link.standing(clock.instant()),
                link.maker().flatMap(names::name),
                rights.isHers(signedIn.require(), link),
                link.passcode().isPresent(),
                link.madeAt(),
                link.endsAt(),
                link.withdrawnAt(),
                link.note(),
                link.mayCopy(),
                link.languages(),
                link.parts(),
                byLink.getOrDefault(link.id().value(), List.of()));
    }
}
