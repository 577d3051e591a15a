package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.library.LibraryNeighbours;
import org.mekongmigration.handinhand.reading.web.PublicAddress;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The library for other people's programs. {@code openapi.json} says what they get. */
@RestController
class ListingController {

    private static final String JSON = "application/json";
    private static final int LAST = 400;

    private final PublicSearch search;
    private final LibraryCatalogue catalogue;
    private final LibraryNeighbours neighbours;
    private final PublicData data;
    private final PublicAddress address;
    private final JsonMapper json = JsonMapper.builder().build();

    ListingController(
            PublicSearch search,
            LibraryCatalogue catalogue,
            LibraryNeighbours neighbours,
            PublicData data,
            PublicAddress address) {
        this.search = search;
        this.catalogue = catalogue;
        this.neighbours = neighbours;
        this.data = data;
        this.address = address;
    }

    @GetMapping("/library/works.json")
    ResponseEntity<byte[]> works(HttpServletRequest request) {
        var asked = LibraryAsked.of(request);
        var origin = address.of(request);
        var number = asked.address().page(LAST);
        var found = search.find(asked.query(), number, CatalogueController.PAGE);
        var pages = Math.min(LAST + 1L, (found.total() + CatalogueController.PAGE - 1) / CatalogueController.PAGE);
        var listing = new LinkedHashMap<String, Object>();
        listing.put("total", found.total());
        listing.put("page", number + 1);
        listing.put("pages", pages);
        if (number + 1 < pages) {
            var next = asked.address().with(LibraryAddress.PAGE, String.valueOf(number + 2));
            listing.put(
                    "next",
                    origin + "/library/works.json" + next.toString().substring(LibraryAddress.LIBRARY.length()));
        }
        listing.put(
                "works",
                catalogue.cards(found.works()).stream()
                        .map(card -> Listing.of(card, origin))
                        .toList());
        return answer(listing, request);
    }

    /** One work with its neighbours. */
    ResponseEntity<byte[]> work(LibraryCard card, HttpServletRequest request) {
        var origin = address.of(request);
        var beside = neighbours.of(card);
        var listing = Listing.of(card, origin);
        listing.put(
                "usedBy",
                beside.uses().stream().map(other -> Listing.json(other, origin)).toList());
        listing.put(
                "goesWith",
                beside.goesWith().stream()
                        .map(other -> Listing.json(other, origin))
                        .toList());
        return answer(listing, request);
    }

    @GetMapping("/library/openapi.json")
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        try (var in = ListingController.class.getResourceAsStream("/public-data/openapi.json")) {
            return data.answer(Objects.requireNonNull(in).readAllBytes(), JSON, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<byte[]> answer(Map<String, Object> listing, HttpServletRequest request) {
        return data.answer(json.writeValueAsBytes(listing), JSON, request);
    }
}
