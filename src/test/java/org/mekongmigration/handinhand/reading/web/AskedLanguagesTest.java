package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.mock.web.MockHttpServletRequest;

/** One choice of the reader: the page speaks it if it can, and the work is shown in it if it is there. */
class AskedLanguagesTest {

    @ParameterizedTest(name = "of a work in {0}, asked by \"{1}\", browser \"{2}\": page {3}, work {4}")
    @CsvSource({
        "en, '', 'th', th, en",
        "en, 'lang=th', '', th, en",
        "en, 'lang=en', 'th', en, en",
        "'en,th', '', 'th,en', th, th",
        "'en,th,shn', 'lang=shn', 'th', th, shn",
        "'en,th,shn', 'lang=shn&labels=my', 'th', my, shn",
        "'en,th,shn', 'lang=shn', '', en, shn",
        "shn, 'lang=vi', 'th', vi, shn",
        "shn, '', 'fr', en, shn",
        "'my,en', '', 'fr', my, my",
        "'my,en', 'lang=th', 'fr,en', th, en",
        "'en,th', 'lang=nonsense&labels=shn', '', en, en"
    })
    void areTwoOfOneChoice(String work, String query, String browser, String page, String shown) {
        var offered = Arrays.stream(work.split(",")).map(Language::new).toList();
        var choice = AskedLanguages.choice(request(query, browser), offered);
        assertThat(choice.face().tag()).isEqualTo(page);
        assertThat(choice.page().tag()).isEqualTo(shown);
        assertThat(AskedLanguages.choice(request(AskedLanguages.query(choice).substring(1), browser), offered))
                .isEqualTo(choice);
    }

    private static MockHttpServletRequest request(String query, String browser) {
        var request = new MockHttpServletRequest();
        Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .forEach(each -> request.addParameter(each[0], each[1]));
        if (!browser.isEmpty()) {
            request.addHeader("Accept-Language", browser);
        }
        return request;
    }
}
