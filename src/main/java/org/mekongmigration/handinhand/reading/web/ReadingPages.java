package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.PackPress;
import org.mekongmigration.handinhand.reading.PackPress.TakenFile;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.Reading.Mode;
import org.mekongmigration.handinhand.reading.ReadingRoom;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers everything that is asked for below the address of a reading. Start at {@link #at}. */
@Component
public class ReadingPages {

    private final ReadingRoom room;
    private final PackPress press;
    private final ReadingPage page;
    private final OfflinePage offline;
    private final PageCache pages;
    private final FileCache files;
    private final FileSizes sizes;
    private final ReadingPictures pictures;
    private final FirstPages firstPages;
    private final PublicAnswer answer;
    private final PublicFiles publicFiles;
    private final PlainPages plain;
    private final PublicAddress address;

    ReadingPages(
            ReadingRoom room,
            PackPress press,
            ReadingPage page,
            OfflinePage offline,
            PageCache pages,
            FileCache files,
            FileSizes sizes,
            ReadingPictures pictures,
            FirstPages firstPages,
            PublicAnswer answer,
            PublicFiles publicFiles,
            PlainPages plain,
            PublicAddress address) {
        this.room = room;
        this.press = press;
        this.page = page;
        this.offline = offline;
        this.pages = pages;
        this.files = files;
        this.sizes = sizes;
        this.pictures = pictures;
        this.firstPages = firstPages;
        this.answer = answer;
        this.publicFiles = publicFiles;
        this.plain = plain;
        this.address = address;
    }

    /**
     * What stands at an address below the reading's own.
     *
     * @param below without a slash at its beginning; empty for the page itself
     */
    public ResponseEntity<?> at(Reading reading, String below, HttpServletRequest request) throws IOException {
        if (below.isEmpty()) {
            return page(reading, request);
        }
        if (below.startsWith("pictures/")) {
            return picture(reading, below.substring("pictures/".length()), request);
        }
        var place = Elsewhere.Place.named(below);
        if (place.isPresent()) {
            return part(reading, place.get(), request);
        }
        return switch (below) {
            case FirstPages.NAME -> firstPage(reading, request);
            case "pack.pdf" -> pdf(reading, below, together(reading), request);
            case "guide.pdf" -> pdf(reading, below, EnumSet.of(PackPart.GUIDE), request);
            case "cards.pdf" -> pdf(reading, below, EnumSet.of(PackPart.CARDS), request);
            case "handouts.pdf" -> pdf(reading, below, EnumSet.of(PackPart.HANDOUTS), request);
            case "answers.pdf" -> pdf(reading, below, EnumSet.of(PackPart.ANSWERS), request);
            case "poster-a4.pdf" -> poster(reading, below, PosterSize.ONE_SHEET, Paper.A4, request);
            case "poster-a3.pdf" -> poster(reading, below, PosterSize.ONE_SHEET, Paper.A3, request);
            case "poster-2-a4.pdf" -> poster(reading, below, PosterSize.TWO_SHEETS, Paper.A4, request);
            case "pack.zip" -> zip(reading, request);
            case "offline.html" -> oneFile(reading, request);
            default -> notThere(request);
        };
    }

    /** Whether what is asked for is taken along, and not only looked at. */
    public static boolean isDownload(String below) {
        return below.endsWith(".pdf") || below.endsWith(".zip") || below.equals("offline.html");
    }

    public ResponseEntity<?> page(Reading reading, HttpServletRequest request) {
        var choice = choice(reading, request);
        if (choice.isEmpty()) {
            return notThere(request);
        }
        var known = sizes.of(reading, choice.get());
        var key = List.of(ReadingPage.key(reading, choice.get(), address.of(request)), known);
        return pages.page(
                        key,
                        reading,
                        () -> room.compose(reading, choice.get())
                                .map(composed -> new PageCache.Made(
                                        page.prepare(composed, address.of(request), known), composed.references())))
                .<ResponseEntity<?>>map(made -> answer.page(made, caching(reading), request))
                .orElseGet(() -> notThere(request));
    }

    private ResponseEntity<?> part(Reading reading, Elsewhere.Place place, HttpServletRequest request) {
        var choice = choice(reading, request);
        if (choice.isEmpty()) {
            return notThere(request);
        }
        var key = List.of(ReadingPage.key(reading, choice.get(), ""), place);
        return pages.page(
                        key,
                        reading,
                        () -> room.compose(reading, choice.get())
                                .flatMap(composed -> page.prepare(composed, place)
                                        .map(made -> new PageCache.Made(made, composed.references()))))
                .<ResponseEntity<?>>map(made -> answer.page(made, caching(reading), request))
                .orElseGet(() -> notThere(request));
    }

    /** Cards of the library show it; a link has no card. */
    private ResponseEntity<?> firstPage(Reading reading, HttpServletRequest request) {
        if (reading.mode() != Mode.LIBRARY) {
            return notThere(request);
        }
        return choice(reading, request)
                .flatMap(choice -> firstPages.answer(
                        reading, choice, PublicAnswer.cachingOf(reading.revision(), request), request))
                .orElseGet(() -> notThere(request));
    }

    /** @param name as the page names it: hash, width, format */
    public ResponseEntity<?> picture(Reading reading, String name, HttpServletRequest request) throws IOException {
        return pictures.answer(reading, name, caching(reading), request).orElseGet(() -> notThere(request));
    }

    /** @param parts of them those that the reading lets be taken */
    private ResponseEntity<?> pdf(Reading reading, String name, Set<PackPart> parts, HttpServletRequest request) {
        var allowed = EnumSet.noneOf(PackPart.class);
        parts.stream().filter(reading.parts()::contains).forEach(allowed::add);
        if (allowed.isEmpty()) {
            return notThere(request);
        }
        var choice = choice(reading, request).map(Choice::ofWork);
        var link = onPaper(reading, request);
        return file(
                reading,
                choice,
                name,
                List.of("pdf", allowed, Optional.ofNullable(link)),
                "application/pdf",
                request,
                composed -> press.pdf(composed, allowed, link));
    }

    private ResponseEntity<?> poster(
            Reading reading, String name, PosterSize size, Paper paper, HttpServletRequest request) {
        var choice = choice(reading, request).map(Choice::ofWork);
        var link = onPaper(reading, request);
        return file(
                reading,
                choice,
                name,
                List.of(name, Optional.ofNullable(link)),
                "application/pdf",
                request,
                composed -> press.poster(composed, size, paper, link));
    }

    /** Every part as a file by itself, in one ZIP. */
    public ResponseEntity<?> zip(Reading reading, HttpServletRequest request) {
        var choice = choice(reading, request).map(Choice::ofWork);
        var link = onPaper(reading, request);
        return file(
                reading,
                choice,
                "pack.zip",
                List.of("zip", Optional.ofNullable(link)),
                "application/zip",
                request,
                composed -> press.zip(composed, link));
    }

    /** The whole page in one file, pictures and all, to be read where there is no network. */
    public ResponseEntity<?> oneFile(Reading reading, HttpServletRequest request) {
        var choice = choice(reading, request);
        return file(reading, choice, OfflinePage.NAME, "html", "text/html;charset=UTF-8", request, offline::file);
    }

    private interface Taking {
        @Nullable
        TakenFile take(Composed composed) throws IOException;
    }

    private ResponseEntity<?> file(
            Reading reading,
            Optional<Choice> choice,
            String name,
            Object what,
            String type,
            HttpServletRequest request,
            Taking taking) {
        if (choice.isEmpty()) {
            return notThere(request);
        }
        return made(reading, choice.get(), what, taking)
                .<ResponseEntity<?>>map(file -> {
                    sizes.note(reading, choice.get(), name, file.bytes().length);
                    return publicFiles.taken(file, type, caching(reading), request);
                })
                .orElseGet(() -> notThere(request));
    }

    /** What is frozen needs no composing to know that nothing has changed. */
    private Optional<TakenFile> made(Reading reading, Choice choice, Object what, Taking taking) {
        var key = ReadingKey.of(reading, choice);
        if (reading.mode() == Mode.FROZEN) {
            return files.file(List.of(key, what), () -> {
                var composed = room.compose(reading, choice);
                return composed.isEmpty() ? null : taking.take(composed.get());
            });
        }
        return room.compose(reading, choice)
                .flatMap(composed -> files.file(
                        List.of(key, what, room.standing(reading, composed.references())),
                        () -> taking.take(composed)));
    }

    private @Nullable PaperLink onPaper(Reading reading, HttpServletRequest request) {
        return ReadingPage.onPaper(reading, address.of(request));
    }

    private Optional<Choice> choice(Reading reading, HttpServletRequest request) {
        var offered = pages.languages(reading);
        return offered.isEmpty() ? Optional.empty() : Optional.of(AskedLanguages.choice(request, offered));
    }

    private static Set<PackPart> together(Reading reading) {
        var parts = EnumSet.of(PackPart.GUIDE, PackPart.CARDS, PackPart.HANDOUTS);
        parts.retainAll(reading.parts());
        return parts;
    }

    private ResponseEntity<?> notThere(HttpServletRequest request) {
        return answer.page(404, plain.notThere(request), "no-store", request);
    }

    private static String caching(Reading reading) {
        return reading.mode() == Mode.LIBRARY ? PublicAnswer.PUBLIC : PublicAnswer.PRIVATE;
    }
}
