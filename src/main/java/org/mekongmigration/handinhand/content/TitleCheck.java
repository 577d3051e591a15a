package org.mekongmigration.handinhand.content;

import java.util.List;

/** A work without a title in its own language cannot be found again. */
final class TitleCheck<C extends Content> implements Check<C> {

    @Override
    public List<Finding> check(C work, Works others) {
        return work.title().in(work.source()).filter(title -> !title.isBlank()).isPresent()
                ? List.of()
                : List.of(Finding.error("content.title-missing", List.of("title"), work.source()));
    }
}
