package org.mekongmigration.handinhand.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.PictureVersions;
import org.mekongmigration.handinhand.press.html.Addresses;
import org.mekongmigration.handinhand.press.html.DocumentMarkup;
import org.mekongmigration.handinhand.press.html.Pictures;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.Reading.Mode;
import org.mekongmigration.handinhand.reading.ReadingRoom;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pictures of readings, in three widths. Only those that the reading shows: knowing a hash opens no other. */
@Component
class ReadingPictures {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-(\\d{3,4})\\.jpg");
    private static final String SHARED = "shared.jpg";

    private final ReadingRoom room;
    private final PublicPictures sent;
    private final PageCache pages;
    private final Cache<ReadingKey, SequencedSet<String>> shown = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(5_000)
            .build();

    ReadingPictures(ReadingRoom room, PublicPictures sent, PageCache pages) {
        this.room = room;
        this.sent = sent;
        this.pages = pages;
    }

    /** How the page of a reading names them. */
    static Pictures below(String base) {
        return source -> new Pictures.Shown(address(base, source, Math.min(960, widest(source))), sizes(base, source));
    }

    static String sharedAddress(String base) {
        return base + "/pictures/" + SHARED;
    }

    private static String sizes(String base, PictureSource source) {
        return PictureVersions.WIDTHS.stream()
                .filter(width -> width <= widest(source))
                .map(width -> address(base, source, width) + " " + Math.min(width, source.width()) + "w")
                .collect(Collectors.joining(", "));
    }

    /** The narrowest of our widths that shows all there is of it. */
    private static int widest(PictureSource source) {
        return PictureVersions.WIDTHS.stream()
                .filter(width -> width >= source.width())
                .findFirst()
                .orElse(PictureVersions.WIDTHS.getLast());
    }

    private static String address(String base, PictureSource source, int width) {
        return base + "/pictures/" + source.hash() + "-" + width + ".jpg";
    }

    Optional<ResponseEntity<?>> answer(Reading reading, String name, String caching, HttpServletRequest request)
            throws IOException {
        if (name.equals(SHARED)) {
            var first = shown(reading).stream().findFirst();
            return first.isEmpty() ? Optional.empty() : sent.shared(new PictureHash(first.get()), caching, request);
        }
        var asked = NAME.matcher(name);
        if (!asked.matches() || !shown(reading).contains(asked.group(1))) {
            return Optional.empty();
        }
        var kept = reading.mode() == Mode.LIBRARY ? PublicAnswer.KEPT : caching;
        return sent.inWidth(new PictureHash(asked.group(1)), Integer.parseInt(asked.group(2)), kept, request);
    }

    private SequencedSet<String> shown(Reading reading) {
        return shown.get(ReadingKey.of(reading, null), key -> {
            var languages = pages.languages(reading);
            return languages.isEmpty()
                    ? new LinkedHashSet<>()
                    : room.compose(reading, new Choice(languages.getFirst(), List.of()))
                            .map(ReadingPictures::of)
                            .orElseGet(LinkedHashSet::new);
        });
    }

    /** The hashes of all pictures of a document, in reading order. */
    static SequencedSet<String> of(Composed composed) {
        var hashes = new LinkedHashSet<String>();
        DocumentMarkup.write(
                composed.document(),
                composed.choice().page(),
                source -> {
                    hashes.add(source.hash());
                    return Pictures.Shown.one("");
                },
                Addresses.HERE,
                below -> {});
        return hashes;
    }
}
