package org.mekongmigration.handinhand.portable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;

/** Why a term cannot hang on a wall: words of another language are never put in the place of its own. */
final class MissingOnPoster {

    private MissingOnPoster() {}

    /** @param asked none: in the languages that the term has */
    static Optional<String> of(Term term, List<Language> asked) {
        var has = term.languages().stream().filter(term.postersIn()::contains).toList();
        var wanted = asked.isEmpty() && has.isEmpty() ? term.languages() : asked;
        var lacking =
                wanted.stream().filter(each -> !term.postersIn().contains(each)).toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        var what = "--poster: this term has no word to use in " + tags(lacking, ", ") + "; ";
        return Optional.of(
                has.isEmpty()
                        ? what + "add one to its forms."
                        : what + "it has one in " + tags(has, ", ") + ". Ask for --languages " + tags(has, ",")
                                + ", or add the word to its forms.");
    }

    private static String tags(List<Language> languages, String between) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(between));
    }
}
