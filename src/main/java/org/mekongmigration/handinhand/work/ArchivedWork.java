package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;

/**
 * Everything about a work as a backup holds it, but its contents, which lie beside it in the content format.
 *
 * @param title by language tag, as lists show it
 */
public record ArchivedWork(
        String id,
        Kind kind,
        @Nullable String owner,
        @Nullable String school,
        boolean network,
        int head,
        @Nullable Integer published,
        Map<String, String> title,
        Instant touchedAt,
        long draftCounter,
        List<OneRevision> revisions,
        List<OneDraft> drafts,
        List<OtherText> otherTexts,
        @Nullable Instant binnedAt,
        @Nullable Instant goneAt,
        List<Named> colleagues,
        List<Marked> bookmarks,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnNote,
        @Nullable String withdrawnLanguage,
        List<ArchivedSubmission> submissions,
        @Nullable Long shortNumber) {

    public ArchivedWork {
        bookmarks = Objects.requireNonNullElse(bookmarks, List.of()); // backups of earlier versions know none
        submissions = Objects.requireNonNullElse(submissions, List.of()); // the same
    }

    /** Somebody who wants to find the work again. */
    public record Marked(String person, Instant markedAt) {}

    /** Somebody whom the owner lets edit the work. */
    public record Named(String colleague, Instant namedAt) {}

    /** A revision without its content. */
    public record OneRevision(
            int number,
            @Nullable String author,
            Instant keptAt,
            @Nullable String note,
            @Nullable Instant publishedAt) {}

    /** A person's draft without its content. */
    public record OneDraft(String author, int base, long counter, Instant savedAt) {}

    /**
     * The other text of a place that two people changed, settled or not.
     *
     * @param unit what the place held, as JSON
     */
    public record OtherText(
            String id,
            String place,
            @Nullable String language,
            String unit,
            @Nullable String author,
            Instant keptAt,
            @Nullable Instant settledAt) {}

    static Map<String, String> plainTitle(Localized<String> title) {
        var plain = new LinkedHashMap<String, String>();
        title.byLanguage().forEach((language, text) -> plain.put(language.tag(), text.text()));
        return plain;
    }

    Localized<String> localizedTitle() {
        var localized = new LinkedHashMap<Language, Translation<String>>();
        title.forEach((tag, text) -> localized.put(new Language(tag), Translation.plain(text)));
        return new Localized<>(localized);
    }
}
