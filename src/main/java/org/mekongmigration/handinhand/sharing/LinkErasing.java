package org.mekongmigration.handinhand.sharing;

import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.account.PersonErased;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.work.WorkRemoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What becomes of links when a person or a work goes; in the transaction in which it goes. */
@Component
class LinkErasing {

    private final SharedLinks links;
    private final LinkDays days;
    private final ApplicationEventPublisher events;

    LinkErasing(SharedLinks links, LinkDays days, ApplicationEventPublisher events) {
        this.links = links;
        this.days = days;
        this.events = events;
    }

    /** As she says of her works: her links go, or stay without her. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE) // before her works go, which the links name
    void on(PersonErased erased) {
        var name = erased.name().strip().toLowerCase(Locale.ROOT);
        var hers = links.findByMakerOrderByMadeAtDesc(erased.person().value());
        if (erased.works() == WorksOfErased.GO) {
            remove(hers);
        } else {
            hers.forEach(link -> {
                link.forgetMaker(words -> words.toLowerCase(Locale.ROOT).contains(name));
                links.save(link);
            });
        }
    }

    @EventListener
    void on(WorkRemoved removed) {
        remove(links.findByWorkOrderByMadeAtDesc(removed.work().value()));
    }

    private void remove(List<SharedLink> gone) {
        if (!gone.isEmpty()) {
            days.deleteOf(gone.stream().map(link -> link.id().value()).toList());
            gone.forEach(links::delete);
            events.publishEvent(new LinksChanged());
        }
    }
}
