package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Book;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The storybooks that can be read in a lesson: what is published, and her own. */
record BookShelfItems(WorkShelf shelf) {

    private static final int OWN = 50;

    /** @param book pinned to the revision that she gets when she chooses it now */
    record Item(Book book, Localized<String> title) {}

    List<Item> all() {
        var items = new ArrayList<Item>();
        var seen = new ArrayList<WorkId>();
        Stream.concat(
                        shelf.published(Kind.STORYBOOK).stream(),
                        shelf.mine(Set.of(Kind.STORYBOOK), "", 0, OWN).stream()
                                .flatMap(it -> shelf.find(it.work().id()).stream()))
                .forEach(found -> {
                    var id = found.work().id();
                    if (!seen.contains(id)) {
                        seen.add(id);
                        items.add(new Item(
                                new Book(id, found.number()), found.content().title()));
                    }
                });
        return items;
    }
}
