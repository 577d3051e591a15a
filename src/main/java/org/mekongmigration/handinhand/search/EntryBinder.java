package org.mekongmigration.handinhand.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of the index, and how an entry fills them. */
public class EntryBinder implements TypeBinder { // public for Hibernate Search

    static final String WORK = "work";
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String SCHOOL = "school";
    static final String NETWORK = "network";
    static final String PUBLISHED = "published";
    static final String AGES = "ages";
    static final String MINUTES = "minutes";
    static final String LANGUAGES = "languages";
    static final String TITLES = "titles";
    static final String TEXTS = "texts";
    static final String CHANGED = "changed";

    static String field(Facet facet) {
        return "facet_" + facet.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("work")
                .use("kind")
                .use("owner")
                .use("school")
                .use("network")
                .use("published")
                .use("ageFrom")
                .use("ageTo")
                .use("minutes")
                .use("themes")
                .use("facets")
                .use("languages")
                .use("titles")
                .use("texts")
                .use("changedAt");
        context.bridge(SearchEntry.class, new Bridge(context.indexSchemaElement()));
    }

    private static class Bridge implements TypeBridge<SearchEntry> {

        private final IndexFieldReference<String> work;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> owner;
        private final IndexFieldReference<String> school;
        private final IndexFieldReference<Boolean> network;
        private final IndexFieldReference<Boolean> published;
        private final IndexFieldReference<String> ages;
        private final IndexFieldReference<Integer> minutes;
        private final IndexFieldReference<String> languages;
        private final Map<Facet, IndexFieldReference<String>> facets = new EnumMap<>(Facet.class);
        private final IndexFieldReference<String> titles;
        private final IndexFieldReference<String> texts;
        private final IndexFieldReference<Long> changed;

        Bridge(IndexSchemaElement schema) {
            work = schema.field(WORK, type -> type.asString().sortable(Sortable.YES))
                    .toReference();
            kind = schema.field(KIND, type -> type.asString().aggregable(Aggregable.YES))
                    .toReference();
            owner = schema.field(OWNER, type -> type.asString()).toReference();
            school = schema.field(SCHOOL, type -> type.asString().aggregable(Aggregable.YES))
                    .toReference();
            network = schema.field(NETWORK, type -> type.asBoolean()).toReference();
            published = schema.field(PUBLISHED, type -> type.asBoolean()).toReference();
            ages = schema.field(AGES, type -> type.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            minutes = schema.field(MINUTES, type -> type.asInteger().aggregable(Aggregable.YES))
                    .toReference();
            languages = schema.field(LANGUAGES, type -> type.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            for (var facet : Facet.values()) {
                facets.put(
                        facet,
                        schema.field(field(facet), type -> type.asString().aggregable(Aggregable.YES))
                                .multiValued()
                                .toReference());
            }
            titles = schema.field(TITLES, type -> type.asString().analyzer(Analysers.WORDS))
                    .multiValued()
                    .toReference();
            texts = schema.field(TEXTS, type -> type.asString().analyzer(Analysers.WORDS))
                    .multiValued()
                    .toReference();
            changed = schema.field(
                            CHANGED,
                            type -> type.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, SearchEntry entry, TypeBridgeWriteContext context) {
            var audience = entry.audience();
            target.addValue(work, entry.work());
            target.addValue(kind, entry.kind().name());
            audience.owner().ifPresent(id -> target.addValue(owner, id));
            audience.school().ifPresent(id -> target.addValue(school, id));
            target.addValue(network, audience.network());
            target.addValue(published, audience.published());
            entry.ages().forEach(band -> target.addValue(ages, band.name()));
            entry.minutes().ifPresent(number -> target.addValue(minutes, number));
            entry.languages().forEach(tag -> target.addValue(languages, tag));
            entry.facets().forEach((facet, values) -> {
                var field = Objects.requireNonNull(facets.get(facet));
                values.forEach(value -> target.addValue(field, value));
            });
            entry.titles().forEach(title -> target.addValue(titles, title));
            entry.texts().forEach(text -> target.addValue(texts, text));
            entry.themes().forEach(theme -> target.addValue(texts, theme));
            target.addValue(changed, entry.changedAt().toEpochMilli());
        }
    }
}
