package org.mekongmigration.handinhand.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.WorkQuery;

class ShelfAddressTest {

    private static final WorkQuery EVERYTHING = WorkQuery.shelf(Kind.ACTIVITY).withUnpublished();

    @Test
    void comesBackAsItWasWritten() {
        var query = EVERYTHING
                .withWords("แม่น้ำ & 100% rice+sun")
                .withAges(Set.of(AgeBand.FROM_10, AgeBand.UNDER_6))
                .withLanguages(Set.of(Language.THAI, new Language("zh-Hans")))
                .withMinutes(null, 30)
                .withBookmarked(true)
                .with(Facet.THEME, Set.of("own words, with comma", "family"))
                .with(Facet.COUNTRY, Set.of("TH"));
        var address = ShelfAddress.of(query, new WorkId("one-bowl-of-rice")).getQueryString();
        var told = QueryParameters.fromString(address);

        assertThat(ShelfAddress.read(told, EVERYTHING)).isEqualTo(query);
        assertThat(ShelfAddress.place(told)).contains(new WorkId("one-bowl-of-rice"));
    }

    @Test
    void saysNothingWhereNothingIsChosen() {
        assertThat(ShelfAddress.of(EVERYTHING, null).getQueryString()).isEmpty();
    }

    @Test
    void passesOverWhatItDoesNotUnderstand() {
        var told = QueryParameters.fromString("age=from-3&minutes=ten-20&in=not+a+tag&at=%3Cscript%3E&level&other=1");
        assertThat(ShelfAddress.read(told, EVERYTHING).withLanguages(Set.of()).with(Facet.LEVEL, Set.of()))
                .isEqualTo(EVERYTHING);
        assertThat(ShelfAddress.place(told)).isEmpty();
    }
}
