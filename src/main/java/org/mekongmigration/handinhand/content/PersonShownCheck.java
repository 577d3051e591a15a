package org.mekongmigration.handinhand.content;

import java.util.List;

/** A picture that shows a real person is not published while her consent cannot be recorded. */
final class PersonShownCheck<C extends Content> implements Check<C> {

    @Override
    public List<Finding> check(C work, Works others) {
        return work.pictures().entrySet().stream()
                .filter(picture -> picture.getValue().showsPerson())
                .map(picture -> Finding.error(
                        "content.picture-shows-person",
                        List.of("pictures", picture.getKey().value(), "shows-person"),
                        picture.getKey()))
                .toList();
    }
}
