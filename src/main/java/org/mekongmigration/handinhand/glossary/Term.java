package org.mekongmigration.handinhand.glossary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ChecksOfAll;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** A word of the vocabulary: the forms to use and to avoid, and what it means, in general and by country. */
public record Term(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        List<Form> forms,
        Localized<Prose> definition,
        List<CountryDefinition> byCountry,
        @Nullable String licence,
        List<Maker> makers)
        implements Content {

    public static final ContentKind<Term> KIND = new ContentKind<>(
            Kind.TERM,
            Term.class,
            term -> Set.of(),
            ChecksOfAll.and(new PreferredFormCheck(), new DefinitionCheck(), new ReasonCheck()));

    public Term {
        languages = Shape.workLanguages(languages);
        forms = Shape.blocks("forms", forms, Form::id);
        byCountry = Shape.blocks("by-country", byCountry, CountryDefinition::id);
        makers = List.copyOf(makers);
    }

    /** One way to say it, and why it harms where it is one to avoid. */
    public record Form(BlockId id, Use use, Localized<String> text, Localized<Prose> reason) {}

    public enum Use {
        PREFERRED,
        ACCEPTED,
        AVOID
    }

    /** @param country two upper-case letters, ISO 3166-1 */
    public record CountryDefinition(BlockId id, String country, Localized<Prose> definition) {}

    /** In which it can hang on a wall: there is a word to use, or where it has none at all, a title. */
    public Set<Language> postersIn() {
        var preferred =
                forms.stream().filter(form -> form.use() == Use.PREFERRED).toList();
        if (preferred.isEmpty()) {
            return Set.copyOf(title.languages());
        }
        return preferred.stream()
                .flatMap(form -> form.text().languages().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Kind kind() {
        return Kind.TERM;
    }
}
