package org.mekongmigration.handinhand.sharing;

import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.sharing.LinkRefused.Reason;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Component;

/**
 * Links as far as the person who is signed in may reach them. A link is hers if she made it, if the work is hers, or if it is the
 * Network's and she writes for the Network. Who leads a school sees its links and withdraws them; an administrator those of all.
 */
@Component
class LinkRights {

    private final SharedLinks links;
    private final WorkShelf shelf;
    private final SignedIn signedIn;

    LinkRights(SharedLinks links, WorkShelf shelf, SignedIn signedIn) {
        this.links = links;
        this.shelf = shelf;
        this.signedIn = signedIn;
    }

    SharedLink own(LinkId id) {
        var person = signedIn.require();
        return links.findById(id.value())
                .filter(link -> isHers(person, link))
                .orElseThrow(() -> new LinkRefused(Reason.NOT_THERE));
    }

    SharedLink toWithdraw(LinkId id) {
        var person = signedIn.require();
        return links.findById(id.value())
                .filter(link -> isHers(person, link) || leads(person, link))
                .orElseThrow(() -> new LinkRefused(Reason.NOT_THERE));
    }

    boolean isHers(Person person, SharedLink link) {
        return link.maker().filter(person.id()::equals).isPresent()
                || shelf.find(link.work())
                        .filter(work -> work.rights().own()
                                || work.work().network() && work.rights().edit())
                        .isPresent();
    }

    private static boolean leads(Person person, SharedLink link) {
        return person.role().implies(Role.ADMINISTRATOR)
                || person.role().implies(Role.SCHOOL_HEAD)
                        && link.school().isPresent()
                        && link.school().equals(person.school());
    }
}
