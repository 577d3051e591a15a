package org.mekongmigration.handinhand.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.FirstPage;
import org.mekongmigration.handinhand.reading.PackPress.TakenFile;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.ReadingRoom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The first pages of works as pictures: drawn when first asked for, and again only when what they show is another. */
@Component
class FirstPages {

    static final String NAME = "first-page.jpg";

    private final ReadingRoom room;
    private final FirstPage first;
    private final FileCache files;
    private final PublicAnswer answer;

    /** What a reading named when it was last composed: by its standing a drawn page is found without composing. */
    private final Cache<ReadingKey, Set<Reference>> named =
            Caffeine.newBuilder().maximumSize(20_000).build();

    FirstPages(ReadingRoom room, FirstPage first, FileCache files, PublicAnswer answer) {
        this.room = room;
        this.first = first;
        this.files = files;
        this.answer = answer;
    }

    Optional<ResponseEntity<?>> answer(Reading reading, Choice choice, String caching, HttpServletRequest request) {
        return picture(reading, choice).map(file -> sent(file, caching, request));
    }

    private Optional<TakenFile> picture(Reading reading, Choice choice) {
        var key = ReadingKey.of(reading, choice);
        var known = named.getIfPresent(key);
        if (known != null) {
            var standing = List.of(key, NAME, room.standing(reading, known));
            return files.file(
                    standing,
                    () -> composed(reading, choice, key).map(this::drawn).orElse(null));
        }
        return composed(reading, choice, key).flatMap(composed -> {
            var standing = List.of(key, NAME, room.standing(reading, composed.references()));
            return files.file(standing, () -> drawn(composed));
        });
    }

    private Optional<Composed> composed(Reading reading, Choice choice, ReadingKey key) {
        var composed = room.compose(reading, choice);
        composed.ifPresent(it -> named.put(key, it.references()));
        return composed;
    }

    private @Nullable TakenFile drawn(Composed composed) {
        var bytes = first.jpeg(composed);
        return bytes == null
                ? null
                : new TakenFile(NAME, composed.document().facts().title(), bytes);
    }

    private ResponseEntity<?> sent(TakenFile file, String caching, HttpServletRequest request) {
        var etag = "W/\"" + PreparedPage.hash(file.bytes()).substring(0, 22) + "\"";
        if (answer.has(request, etag)) {
            return answer.unchanged(etag, caching);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, "Accept-Language")
                .header(HttpHeaders.ETAG, etag)
                .body(file.bytes());
    }
}
