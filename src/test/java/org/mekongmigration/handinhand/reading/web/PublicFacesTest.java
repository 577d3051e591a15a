package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.language.Language;

/** What a phone that has no face for a script has to fetch. */
class PublicFacesTest {

    private static final Pattern FILE = Pattern.compile("/public/faces/([^)]+)");

    private final PublicFaces faces = new PublicFaces();

    @Test
    void aPageInBurmeseNeedsTheLettersOfBurmeseAlone() {
        assertThat(fetched("<p lang=\"my\">မြစ်တစ်စင်း၊ နာမည် ရှစ်ခု။ ၁၂၃</p>")).satisfiesExactly(this::isBurmese);
    }

    @Test
    void namesOfOtherLanguagesBesideItAreInTheSameFile() {
        var names = new StringBuilder("<p lang=\"my\">ကြာဖက်ထဲက ရေလေး</p>");
        List.of("shn", "mnw", "ksw").forEach(tag -> names.append(new Language(tag).ownName()));
        assertThat(fetched(names.toString())).satisfiesExactly(this::isBurmese);
    }

    @Test
    void oneLetterOfAnotherLanguageOfTheScriptBringsAllOfIt() {
        assertThat(fetched("<p lang=\"my\">ရေ</p><p lang=\"shn\">ၵူၼ်း</p>")).satisfiesExactly(file -> {
            assertThat(file).startsWith("myanmar-").doesNotStartWith("myanmar-my");
            assertThat(weight(file)).isGreaterThan(40_000);
        });
    }

    @Test
    void namesAloneNeedTheSmallestFile() {
        assertThat(fetched("<a>" + Language.BURMESE.ownName() + "</a>"))
                .satisfiesExactly(file -> assertThat(file).startsWith("names-myanmar"));
    }

    private void isBurmese(String file) {
        assertThat(file).startsWith("myanmar-my");
        assertThat(weight(file)).isLessThan(28_000);
    }

    private int weight(String file) {
        return faces.file(file).orElseThrow().length;
    }

    private List<String> fetched(String html) {
        return FILE.matcher(faces.rules(html))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
