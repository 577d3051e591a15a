package org.mekongmigration.handinhand.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.work.Audience;
import org.mekongmigration.handinhand.work.ContentWalk;
import org.mekongmigration.handinhand.work.WorkFacts;

/** What can be found of one work, and who may find it. The index is made from these rows alone. */
@Entity
@Indexed(index = SearchEntry.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = EntryBinder.class))
class SearchEntry {

    /** Every change of its fields is another index: where that is not there yet, it is built at the start. */
    static final String INDEX = "works-3";

    /** What an entry tells of its work. One of an earlier form is told anew at the start. */
    static final int FORM = 3;

    /** The column length by which Hibernate expects a mediumtext; it does not limit the text. */
    private static final int MEDIUM = 1_000_000;

    /** Enough to find a work by; a longer one would only fill the index. */
    private static final int LONGEST = 3_000_000;

    @Id
    private String work;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String owner;

    private @Nullable String school;

    private boolean network;

    private boolean published;

    private @Nullable Integer ageFrom;

    private @Nullable Integer ageTo;

    private @Nullable Integer minutes;

    @Column(length = MEDIUM)
    private String themes;

    @Column(length = MEDIUM)
    private @Nullable String facets;

    private String languages;

    @Column(length = MEDIUM)
    private String titles;

    @Column(length = MEDIUM)
    private String texts;

    private Instant changedAt;

    private int form;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SearchEntry() {}

    @SuppressWarnings("NullAway.Init") // filled by describe
    SearchEntry(String work) {
        this.work = work;
    }

    void describe(WorkFacts facts, Content content, SearchFacts.Facts known, Instant now) {
        var audience = facts.audience();
        kind = facts.kind();
        owner = audience.owner().orElse(null);
        school = audience.school().orElse(null);
        network = audience.network();
        published = audience.published();
        ageFrom = known.ages() == null ? null : known.ages().from();
        ageTo = known.ages() == null ? null : known.ages().to();
        minutes = known.minutes();
        themes = String.join("\n", known.facets().getOrDefault(Facet.THEME, Set.of()));
        facets = FacetLines.joined(known.facets());
        var written = ContentWalk.texts(content);
        languages = String.join(
                "\n",
                content.title().languages().stream()
                        .map(language -> language.tag())
                        .limit(25)
                        .toList());
        titles = LanguageTexts.joined(ContentWalk.texts(content.title()), LONGEST);
        texts = LanguageTexts.joined(written, LONGEST);
        if (form == 0 || form == FORM) { // else the work has not changed, it is only told anew
            changedAt = now;
        }
        form = FORM;
    }

    String work() {
        return work;
    }

    Kind kind() {
        return kind;
    }

    Audience audience() {
        return new Audience(Optional.ofNullable(owner), Optional.ofNullable(school), network, published);
    }

    List<AgeBand> ages() {
        return ageFrom == null || ageTo == null ? List.of() : AgeBand.of(new Ages(ageFrom, ageTo));
    }

    Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    List<String> themes() {
        return lines(themes);
    }

    Map<Facet, Set<String>> facets() {
        return facets == null ? Map.of() : FacetLines.split(facets);
    }

    List<String> languages() {
        return lines(languages);
    }

    List<String> titles() {
        return LanguageTexts.split(titles);
    }

    List<String> texts() {
        return LanguageTexts.split(texts);
    }

    Instant changedAt() {
        return changedAt;
    }

    private static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
