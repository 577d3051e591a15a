package org.mekongmigration.handinhand.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.activity.NewActivity;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

class NumberedFindingsTest {

    @Test
    void callsABlockByItsNumberAndLeadsToItAsBefore() {
        var finding = Finding.warning("activity.step-empty", List.of("steps", "b7"), "b7");

        var named = NumberedFindings.named(List.of(finding), activity()).getFirst();

        assertThat(named.arguments()).containsExactly("2");
        assertThat(named.place()).isEqualTo(finding.place());
    }

    @Test
    void callsACardByItsNumberInItsSet() {
        var finding = Finding.error("activity.card-empty", List.of("printables", "p1", "cards", "c2"), "c2");

        assertThat(NumberedFindings.named(List.of(finding), activity())
                        .getFirst()
                        .arguments())
                .containsExactly("2");
    }

    @Test
    void leavesWordsThatOnlyLookLikeABlock() {
        var finding = Finding.warning("activity.minutes-differ", List.of("minutes"), "a3", "20");

        assertThat(NumberedFindings.named(List.of(finding), activity())).containsExactly(finding);
    }

    private static Activity activity() {
        var empty = NewActivity.in(Language.ENGLISH, "Author", new WorkId("an-activity"));
        var steps = Edit.set(empty, new Place(List.of("steps")), List.of(step("a3"), step("b7")));
        var cards = List.of(
                new Card(new BlockId("c1"), Localized.empty(), null, Localized.empty()),
                new Card(new BlockId("c2"), Localized.empty(), null, Localized.empty()));
        return Edit.set(
                steps,
                new Place(List.of("printables")),
                List.of(new CardSet(new BlockId("p1"), Localized.empty(), 8, cards)));
    }

    private static Step step(String id) {
        return new Step(
                new BlockId(id),
                Localized.empty(),
                null,
                Localized.empty(),
                Localized.empty(),
                Localized.empty(),
                List.of());
    }
}
