package org.mekongmigration.handinhand.sharing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** How often a link was opened on a day, and something downloaded: numbers, and nothing of who did. */
@Entity
@Table(name = "shared_link_day")
class LinkDay implements Persistable<LinkDay.Id> {

    @Embeddable
    record Id(String link, LocalDate onDay) {}

    @EmbeddedId
    private Id id;

    private long opens;

    private long downloads;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LinkDay() {}

    LinkDay(LinkId link, LocalDate on, long opens, long downloads) {
        this.id = new Id(link.value(), on);
        this.opens = opens;
        this.downloads = downloads;
    }

    @Override
    public Id getId() {
        return id;
    }

    /** It is only ever inserted: one that another machine has begun meanwhile must not be written over. */
    @Override
    public boolean isNew() {
        return true;
    }

    String link() {
        return id.link();
    }

    LinkDetails.Day details() {
        return new LinkDetails.Day(id.onDay(), opens, downloads);
    }

    ArchivedLink.OneDay archived() {
        return new ArchivedLink.OneDay(id.onDay(), opens, downloads);
    }
}
