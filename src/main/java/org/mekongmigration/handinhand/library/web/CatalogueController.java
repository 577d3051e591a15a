package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.reading.web.PublicAddress;
import org.mekongmigration.handinhand.reading.web.PublicAnswer;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue's address. */
@RestController
class CatalogueController {

    static final int PAGE = 24;

    /** Whoever goes further down had better search. */
    private static final int LAST = 400;

    private final PublicSearch search;
    private final LibraryCatalogue catalogue;
    private final CataloguePage page;
    private final PublicAnswer answer;
    private final PublicAddress address;

    CatalogueController(
            PublicSearch search,
            LibraryCatalogue catalogue,
            CataloguePage page,
            PublicAnswer answer,
            PublicAddress address) {
        this.search = search;
        this.catalogue = catalogue;
        this.page = page;
        this.answer = answer;
        this.address = address;
    }

    @GetMapping("/library")
    ResponseEntity<byte[]> catalogue(HttpServletRequest request) {
        var asked = LibraryAsked.of(request);
        var number = asked.address().page(LAST);
        var found = search.find(asked.query(), number, PAGE);
        if (found.works().isEmpty() && found.total() > 0) { // beyond the last page
            number = (int) Math.min(LAST, (found.total() - 1) / PAGE);
            found = search.find(asked.query(), number, PAGE);
        }
        var shown = catalogue.cards(found.works());
        var pages = (int) Math.min(LAST + 1L, (found.total() + PAGE - 1) / PAGE);
        var made = page.prepare(asked, found, shown, number, pages, address.of(request));
        return answer.page(made, PublicAnswer.PUBLIC, request);
    }
}
