package org.mekongmigration.handinhand.storybook.ui;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The books that a person finds. */
record BookShelf(WorkShelf shelf) {

    private static final Set<Kind> BOOKS = Set.of(Kind.STORYBOOK);
    private static final int MOST = 200;

    /** Those that she may write and that nobody else sees yet. */
    List<Shelved> inTheMaking(String titleWords) {
        var ids = Stream.concat(
                        shelf.mine(BOOKS, titleWords, 0, MOST).stream(),
                        shelf.ofNetwork(BOOKS, titleWords, 0, MOST).stream())
                .filter(card -> card.work().published().isEmpty())
                .map(WorkCard::work)
                .map(facts -> facts.id())
                .toList();
        return shelf.all(new LinkedHashSet<>(ids));
    }

    List<Shelved> published(String titleWords) {
        var wanted = folded(titleWords);
        return shelf.published(Kind.STORYBOOK).stream()
                .filter(book -> {
                    var title = book.content().title();
                    return wanted.isEmpty()
                            || title.languages().stream()
                                    .anyMatch(language -> folded(
                                                    title.in(language).orElse(""))
                                            .contains(wanted));
                })
                .toList();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
