package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** What a teacher may rely on in each term that comes with the application, in English and in Thai. */
class ShippedTermsTest {

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.THAI);

    static List<Term> terms() {
        return new Shipped().all(Term.class);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void saysWhatIsMeantAndWhatToSay(Term term) {
        assertThat(term.languages()).isEqualTo(LANGUAGES);
        assertThat(term.title().languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        assertThat(term.definition().languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        assertThat(term.byCountry())
                .allSatisfy(country ->
                        assertThat(country.definition().languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES));
        assertThat(LANGUAGES).allMatch(language -> says(term, Term.Use.PREFERRED, language));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void givesAReasonForEachWordToAvoidInTheLanguageOfTheWord(Term term) {
        assertThat(LANGUAGES).allMatch(language -> says(term, Term.Use.AVOID, language));
        assertThat(term.forms())
                .filteredOn(form -> form.use() == Term.Use.AVOID)
                .allSatisfy(form -> assertThat(form.reason().languages())
                        .containsAll(form.text().languages()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void namesNoWordBothToUseAndToAvoid(Term term) {
        for (var language : LANGUAGES) {
            var avoided = words(term, Term.Use.AVOID, language);
            assertThat(terms())
                    .allSatisfy(other -> assertThat(words(other, Term.Use.PREFERRED, language))
                            .as("%s and %s", term.id(), other.id())
                            .doesNotContainAnyElementsOf(avoided));
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void standsOnOneSheetInEachLanguage(Term term) {
        for (var language : LANGUAGES) {
            var laid = PrintedWork.PRINTING.layOut(new PrintOrder<>(
                    term, null, PrintedWork.CHANGED, Edition.USUAL.in(List.of(language)), WorkLookup.NONE));
            assertThat(laid.pages().pages()).as(language.tag()).hasSize(1);
            assertThat(laid.pages().findings()).isEmpty();
        }
    }

    private static boolean says(Term term, Term.Use use, Language language) {
        return !words(term, use, language).isEmpty();
    }

    private static List<String> words(Term term, Term.Use use, Language language) {
        return term.forms().stream()
                .filter(form -> form.use() == use)
                .map(Term.Form::text)
                .flatMap((Localized<String> text) -> text.in(language).stream())
                .toList();
    }
}
