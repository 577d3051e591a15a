package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.library.OpenedWorks;
import org.mekongmigration.handinhand.library.OpenedWorks.OpenedWork;
import org.mekongmigration.handinhand.library.Shelf;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.web.PlainPages;
import org.mekongmigration.handinhand.reading.web.PublicAnswer;
import org.mekongmigration.handinhand.reading.web.PublicPictures;
import org.mekongmigration.handinhand.reading.web.ReadingPages;
import org.mekongmigration.handinhand.reading.web.ShortWay;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A published work and everything below its address. */
@RestController
class WorkController implements ShortWay {

    private static final String WORK = "/library/{shelf:plans|sets|activities|books|terms}/{id}";
    private static final String JSON = ".json";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern PAGE =
            Pattern.compile("/library/(plans|sets|activities|books|terms)/(" + ID.pattern() + ")");

    private final LibraryCatalogue catalogue;
    private final OpenedWorks works;
    private final ReadingPages pages;
    private final WithdrawnPage withdrawn;
    private final BesideWork beside;
    private final ListingController listings;
    private final PublicPictures pictures;
    private final PublicAnswer answer;
    private final PlainPages plain;

    WorkController(
            LibraryCatalogue catalogue,
            OpenedWorks works,
            ReadingPages pages,
            WithdrawnPage withdrawn,
            BesideWork beside,
            ListingController listings,
            PublicPictures pictures,
            PublicAnswer answer,
            PlainPages plain) {
        this.catalogue = catalogue;
        this.works = works;
        this.pages = pages;
        this.withdrawn = withdrawn;
        this.beside = beside;
        this.listings = listings;
        this.pictures = pictures;
        this.answer = answer;
        this.plain = plain;
    }

    @Override
    public Optional<ResponseEntity<?>> answer(HttpServletRequest request) throws IOException {
        var page = PAGE.matcher(request.getRequestURI());
        return page.matches()
                ? Optional.of(
                        opened(Shelf.at(page.group(1)).orElseThrow(), new WorkId(page.group(2)), false, "", request))
                : Optional.empty();
    }

    @GetMapping({WORK, WORK + "/**"})
    ResponseEntity<?> work(
            @PathVariable("shelf") String path, @PathVariable("id") String id, HttpServletRequest request)
            throws IOException {
        var name = id.endsWith(JSON) ? id.substring(0, id.length() - JSON.length()) : id;
        if (!ID.matcher(name).matches()) {
            return notThere(request);
        }
        var shelf = Shelf.at(path).orElseThrow();
        var work = new WorkId(name);
        return opened(shelf, work, id.endsWith(JSON), below(shelf.address(work), request), request);
    }

    /**
     * @param asData for programs
     * @param below its address; empty for its page
     */
    private ResponseEntity<?> opened(Shelf shelf, WorkId work, boolean asData, String below, HttpServletRequest request)
            throws IOException {
        var opened = works.open(work);
        if (opened.isEmpty()) {
            return catalogue
                    .withdrawn(work)
                    .<ResponseEntity<?>>map(taken -> withdrawn.answer(taken, request))
                    .orElseGet(() -> notThere(request));
        }
        var card = opened.get().card();
        if (card.shelf() != shelf) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(card.address()))
                    .build();
        }
        if (asData) {
            return listings.work(card, request);
        }
        return below.equals("cover.jpg") ? cover(card, request) : reading(opened.get(), below, request);
    }

    private ResponseEntity<?> reading(OpenedWork work, String below, HttpServletRequest request) throws IOException {
        var card = work.card();
        var reading = Reading.inLibrary(card.work(), card.revision(), card.address())
                .alsoAt(work.number().map(number -> "/l/" + number).orElse(null))
                .beside(beside.of(work, request));
        return pages.at(reading, below, request);
    }

    private ResponseEntity<?> cover(LibraryCard card, HttpServletRequest request) throws IOException {
        var picture = card.picture();
        if (picture == null) {
            return notThere(request);
        }
        var hash = new PictureHash(Objects.requireNonNull(picture.hash()));
        var caching = PublicAnswer.cachingOf(card.revision(), request);
        return pictures.inWidth(hash, Cards.WIDTH, caching, request).orElseGet(() -> notThere(request));
    }

    private ResponseEntity<?> notThere(HttpServletRequest request) {
        return answer.page(404, plain.notThere(request), "no-store", request);
    }

    private static String below(String base, HttpServletRequest request) {
        var asked = request.getRequestURI();
        return asked.length() <= base.length() + 1 ? "" : asked.substring(base.length() + 1);
    }
}
