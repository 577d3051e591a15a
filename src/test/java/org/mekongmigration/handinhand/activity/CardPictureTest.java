package org.mekongmigration.handinhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.portable.Kinds;

class CardPictureTest {

    private static final CardPicture ONE = card("c1");
    private static final CardPicture OTHER = card("c2");
    private static final BlockId BAG = new BlockId("bag");
    private static final BlockId FRESH = new BlockId("fresh");

    private final Activity bare = activity("", "");
    private final Activity shared = activity("bag", "bag");

    @Test
    void showsWhatWasBroughtOnItsCardAlone() {
        var after = ONE.take(bare, picture("new"), () -> FRESH);

        assertThat(ONE.name(after)).contains(FRESH);
        assertThat(OTHER.name(after)).isEmpty();
        assertThat(after.pictures()).containsOnlyKeys(FRESH);
    }

    @Test
    void leavesAPictureToTheCardThatStillShowsIt() {
        var after = ONE.take(shared, picture("new"), () -> FRESH);

        assertThat(ONE.name(after)).contains(FRESH);
        assertThat(OTHER.name(after)).contains(BAG);
        assertThat(after.pictures()).containsOnlyKeys(BAG, FRESH);
    }

    @Test
    void putsAnotherPictureInThePlaceOfOneThatNobodyElseShows() {
        var after = ONE.take(activity("bag", ""), picture("new"), () -> FRESH);

        assertThat(after.pictures()).containsOnlyKeys(FRESH);
    }

    @Test
    void keepsTheAlternativeTextThatWasWrittenMeanwhile() {
        var said = new Picture(null, "hash of bag", Localized.empty(), "Mali", null, true);

        var after = ONE.take(shared, said, () -> FRESH).pictures().get(BAG);

        assertThat(after.alt().in(Language.ENGLISH)).contains("A bag");
        assertThat(after.maker()).isEqualTo("Mali");
        assertThat(after.showsPerson()).isTrue();
    }

    @Test
    void takesAPictureOutOfTheActivityWithItsLastCard() {
        var once = ONE.take(shared, null, () -> FRESH);

        assertThat(once.pictures()).containsOnlyKeys(BAG);
        assertThat(OTHER.take(once, null, () -> FRESH).pictures()).isEmpty();
    }

    private static CardPicture card(String id) {
        return new CardPicture(new BlockId("cards"), new BlockId(id));
    }

    private static Picture picture(String hash) {
        return new Picture(null, "hash of " + hash, Localized.empty(), null, null, false);
    }

    private static Activity activity(String one, String other) {
        var pictures = one.isEmpty() && other.isEmpty() ? "" : """
                "pictures":{"bag":{"hash":"hash of bag","alt":{"en":"A bag"}}},""";
        return (Activity) Kinds.format().fromJson("""
                {"format":"hand-in-hand/1","kind":"activity","id":"packing","languages":["en"],"title":{"en":"Packing"},%s
                "printables":[{"id":"cards","kind":"cards","title":{"en":"Cards"},"per-sheet":8,"cards":[%s,%s]}]}""".formatted(pictures, json("c1", one), json("c2", other)));
    }

    private static String json(String id, String picture) {
        var shown = picture.isEmpty() ? "" : ",\"picture\":\"%s\"".formatted(picture);
        return "{\"id\":\"%s\",\"words\":{\"en\":\"Words\"}%s}".formatted(id, shown);
    }
}
