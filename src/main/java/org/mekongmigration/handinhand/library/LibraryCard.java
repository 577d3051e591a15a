package org.mekongmigration.handinhand.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/**
 * What a card, a feed or a listing tells of a published work.
 *
 * @param revision that is published
 * @param teaser a few sentences of the work, or about it
 * @param picture its cover or first picture, if that may be shown to everybody
 * @param published when this revision was first published
 */
public record LibraryCard(
        WorkId work,
        Shelf shelf,
        int revision,
        Localized<String> title,
        Localized<String> teaser,
        List<Language> languages,
        @Nullable Ages ages,
        @Nullable Integer minutes,
        List<String> themes,
        @Nullable Picture picture,
        List<Maker> makers,
        @Nullable String licence,
        Instant published) {

    public LibraryCard {
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
        makers = List.copyOf(makers);
    }

    /** On this server. */
    public String address() {
        return shelf.address(work);
    }

    /**
     * On this server: of its cover, or where it has none, of its first page in this language. It names the revision, so
     * that a picture which a reader has is not asked for again before there is another.
     */
    public String pictureAddress(Language language) {
        var named = picture == null ? "/first-page.jpg?lang=" + language.tag() + "&v=" : "/cover.jpg?v=";
        return address() + named + revision;
    }
}
