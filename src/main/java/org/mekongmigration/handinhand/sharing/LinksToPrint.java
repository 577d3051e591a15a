package org.mekongmigration.handinhand.sharing;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PrintableLink;
import org.mekongmigration.handinhand.edition.PrintableLink.Shows;
import org.mekongmigration.handinhand.edition.PrintableLinks;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.springframework.stereotype.Component;

/** For who prints a work: the place where everybody finds it, then the links of it that are hers. */
@Component
class LinksToPrint implements PrintableLinks {

    private final LinkLists lists;
    private final Sharing sharing;

    LinksToPrint(LinkLists lists, Sharing sharing) {
        this.lists = lists;
        this.sharing = sharing;
    }

    @Override
    public List<PrintableLink> of(WorkId work) {
        var all = new ArrayList<PrintableLink>();
        sharing.shortAddress(work)
                .map(path -> new PrintableLink("/" + path, Shows.LIBRARY, 0, null, "", false))
                .ifPresent(all::add);
        for (var link : lists.of(work)) {
            if (link.standing() == Standing.OPEN) {
                sharing.address(link.id())
                        .map(token -> new PrintableLink(
                                "/" + SharingRoutes.link(token),
                                link.live() ? Shows.LIVE : Shows.FROZEN,
                                link.revision(),
                                link.endsAt().orElse(null),
                                link.note(),
                                link.passcode()))
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }
}
