package org.mekongmigration.handinhand.storybook;

import java.util.Map;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.search.SearchFacts;
import org.springframework.stereotype.Component;

/** Books are chosen by age. */
@Component
class BookSearchFacts implements SearchFacts {

    @Override
    public boolean knows(Content content) {
        return content instanceof Storybook;
    }

    @Override
    public Facts of(Content content) {
        return new Facts(((Storybook) content).ages(), null, Map.of());
    }
}
