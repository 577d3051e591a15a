package org.mekongmigration.handinhand.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.web.ClientAddress;
import org.mekongmigration.handinhand.reading.web.PlainPages;
import org.mekongmigration.handinhand.reading.web.PublicAnswer;
import org.mekongmigration.handinhand.reading.web.ReadingPages;
import org.mekongmigration.handinhand.reading.web.ShortWay;
import org.mekongmigration.handinhand.sharing.LinkCopying;
import org.mekongmigration.handinhand.sharing.LinkCounts;
import org.mekongmigration.handinhand.sharing.LinkOpening;
import org.mekongmigration.handinhand.sharing.LinkToken;
import org.mekongmigration.handinhand.sharing.OpenLink;
import org.mekongmigration.handinhand.sharing.SharingRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands below {@code /s/}: a work for who has its address, and for everybody else that there is nothing. */
@RestController
class LinkController implements ShortWay {

    private static final String FRESH = "no-store";
    private static final Pattern PAGE = Pattern.compile("/s/([0-9A-Za-z-]+)");

    private final LinkOpening opening;
    private final LinkCounts counts;
    private final LinkCopying copying;
    private final ReadingPages pages;
    private final PasscodePage passcode;
    private final PlainPages plain;
    private final PublicAnswer answer;
    private final ClientAddress clients;
    private final Guesses guesses;
    private final WrongPasscodes wrong;

    LinkController(
            LinkOpening opening,
            LinkCounts counts,
            LinkCopying copying,
            ReadingPages pages,
            PasscodePage passcode,
            PlainPages plain,
            PublicAnswer answer,
            ClientAddress clients,
            Guesses guesses,
            WrongPasscodes wrong) {
        this.opening = opening;
        this.counts = counts;
        this.copying = copying;
        this.pages = pages;
        this.passcode = passcode;
        this.plain = plain;
        this.answer = answer;
        this.clients = clients;
        this.guesses = guesses;
        this.wrong = wrong;
    }

    @Override
    public Optional<ResponseEntity<?>> answer(HttpServletRequest request) throws IOException {
        var page = PAGE.matcher(request.getRequestURI());
        return page.matches() ? Optional.of(open(page.group(1), Optional.empty(), request)) : Optional.empty();
    }

    @GetMapping({"/s/{token}", "/s/{token}/{*below}"})
    ResponseEntity<?> open(
            @PathVariable String token,
            @PathVariable(required = false) Optional<String> below,
            HttpServletRequest request)
            throws IOException {
        var asked = LinkAddress.of(below.orElse(""));
        var client = clients.of(request);
        var wait = guesses.wait(client, token);
        if (wait.isPresent()) {
            return slow(wait.get(), request);
        }
        var found = found(token, client);
        if (found.isEmpty() || asked.right().isPresent() && !found.get().asksForPasscode()) {
            return gone(request);
        }
        var link = found.get();
        if (!link.asksForPasscode()) {
            return shown(link, token, address(token), asked.below(), request);
        }
        var right = asked.right().filter(it -> opening.isAdmitted(link, it));
        if (right.isPresent()) {
            return shown(link, token, LinkAddress.with(address(token), right.get()), asked.below(), request);
        }
        return below.isEmpty()
                ? answer.page(200, passcode.ask(address(token), false, request), FRESH, request)
                : sent(address(token), request);
    }

    /** A right passcode sends the reader to an address that holds her right; there is no cookie and no session. */
    @PostMapping("/s/{token}")
    ResponseEntity<?> admit(
            @PathVariable String token,
            @RequestParam(name = PasscodePage.FIELD, defaultValue = "") String typed,
            HttpServletRequest request) {
        var client = clients.of(request);
        var slow = guesses.wait(client, token);
        if (slow.isPresent()) {
            return slow(slow.get(), request);
        }
        var found = found(token, client);
        if (found.isEmpty()) {
            return gone(request);
        }
        var link = found.get();
        if (!link.asksForPasscode()) {
            return sent(address(token), request);
        }
        var wait = wrong.take(link.id(), client);
        if (wait.isPresent()) {
            return slow(wait.get(), request);
        }
        var right = opening.admit(link, typed);
        if (right.isEmpty()) {
            return answer.page(200, passcode.ask(address(token), true, request), FRESH, request);
        }
        wrong.giveBack(link.id(), client);
        return sent(LinkAddress.with(address(token), right.get()), request);
    }

    /** What is not there is a guess, whether there ever was such a link or not. */
    private Optional<OpenLink> found(String token, String client) {
        var link = opening.open(token);
        if (link.isPresent()) {
            guesses.opened(client, token);
        } else {
            guesses.missed(client, token);
        }
        return link;
    }

    private ResponseEntity<?> shown(OpenLink link, String token, String base, String below, HttpServletRequest request)
            throws IOException {
        var reading = link.live()
                ? Reading.live(link.work(), link.revision(), base)
                : Reading.frozen(link.work(), link.revision(), link.madeAt(), base);
        var limited = reading.limitedTo(link.languages(), link.parts())
                .until(link.endsAt().orElse(null))
                .alsoAt(address(token))
                .copiedAt(copying.right(link)
                        .map(right -> "/" + SharingRoutes.copy(link.id(), right))
                        .orElse(null));
        var shown = pages.at(limited, below, request);
        count(link, below, shown, request);
        return shown;
    }

    private void count(OpenLink link, String below, ResponseEntity<?> shown, HttpServletRequest request) {
        var status = shown.getStatusCode().value();
        if (!request.getMethod().equals("GET")) {
            return;
        }
        if (below.isEmpty() && (status == HttpStatus.OK.value() || status == HttpStatus.NOT_MODIFIED.value())) {
            counts.opened(link.id());
        } else if (ReadingPages.isDownload(below) && status == HttpStatus.OK.value()) {
            counts.downloaded(link.id());
        }
    }

    private ResponseEntity<?> gone(HttpServletRequest request) {
        return answer.page(404, plain.notThere(request), FRESH, request);
    }

    private ResponseEntity<?> slow(Duration wait, HttpServletRequest request) {
        var page = answer.page(429, plain.page(request, "sharing.slow.title", "sharing.slow"), FRESH, request);
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .headers(page.getHeaders())
                .header("Retry-After", Long.toString(wait.toSeconds() + 1))
                .body(page.getBody());
    }

    /** By GET, whatever was asked before. */
    private static ResponseEntity<?> sent(String address, HttpServletRequest request) {
        var language = request.getParameter("lang");
        var query = language != null && language.matches("[A-Za-z-]{2,12}") ? "?lang=" + language : "";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address + query))
                .header("Cache-Control", FRESH)
                .build();
    }

    /** As it is written, whatever was typed. */
    private static String address(String token) {
        return "/" + LinkToken.read(token).map(SharingRoutes::link).orElseThrow();
    }
}
