package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of a list that two people changed. Additions of both stand behind what they were added behind; where both ordered
 * the same items in different ways, the head's order stands.
 *
 * @param conflict the other order is lost from the list, and has to be kept beside it
 */
record Order<T>(List<T> items, boolean conflict) {

    /** @param members what the list will hold; each stands in head or in mine */
    static <T> Order<T> merge(List<T> base, List<T> head, List<T> mine, Collection<T> members) {
        var common = new HashSet<>(base);
        common.retainAll(head);
        common.retainAll(mine);
        var was = restricted(base, common);
        var headOrder = restricted(head, common);
        var mineOrder = restricted(mine, common);
        var mineLeads = headOrder.equals(was) && !mineOrder.equals(was);
        var conflict = !headOrder.equals(was) && !mineOrder.equals(was) && !headOrder.equals(mineOrder);
        var lead = mineLeads ? mine : head;
        var follow = mineLeads ? head : mine;
        var wanted = new HashSet<>(members);
        var items = new ArrayList<>(restricted(lead, wanted));
        insert(items, restricted(follow, wanted), new HashSet<>(base));
        return new Order<>(items, conflict);
    }

    private static <T> void insert(List<T> items, List<T> follow, Set<T> base) {
        var present = new HashSet<>(items);
        int at = 0;
        for (var item : follow) {
            if (present.contains(item)) {
                at = items.indexOf(item) + 1;
                continue;
            }
            while (at < items.size() && !base.contains(items.get(at)) && !follow.contains(items.get(at))) {
                at++; // behind what the other one added at the same spot
            }
            items.add(at, item);
            present.add(item);
            at++;
        }
    }

    private static <T> List<T> restricted(List<T> list, Set<T> to) {
        return list.stream().filter(to::contains).toList();
    }
}
