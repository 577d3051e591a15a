package org.mekongmigration.handinhand.sharing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links out of one database and into another, without the key that shows their addresses again. */
@Service
@Transactional
public class LinkArchive {

    private final SharedLinks links;
    private final LinkDays days;
    private final EntityManager entities;

    LinkArchive(SharedLinks links, LinkDays days, EntityManager entities) {
        this.links = links;
        this.days = days;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public List<ArchivedLink> all() {
        var byLink = days.inOrder().stream()
                .collect(Collectors.groupingBy(
                        LinkDay::link, Collectors.mapping(LinkDay::archived, Collectors.toList())));
        return links.findAllByOrderById().stream()
                .map(link -> link.archived(byLink.getOrDefault(link.id().value(), List.of())))
                .toList();
    }

    /** Into a database that has none, after people and works. */
    public void bring(List<ArchivedLink> brought) {
        for (var link : brought) {
            entities.persist(new SharedLink(link));
            entities.flush();
            link.days()
                    .forEach(day -> entities.persist(
                            new LinkDay(new LinkId(link.id()), day.on(), day.opens(), day.downloads())));
        }
        entities.flush();
    }
}
