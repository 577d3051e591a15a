package org.mekongmigration.handinhand.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mekongmigration.handinhand.account.SignedIn;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows pictures to whoever is signed in: their addresses cannot be guessed, and their bytes never change. */
@RestController
class PictureController {

    private final PictureStore store;
    private final SignedIn signedIn;

    PictureController(PictureStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    @GetMapping(PictureAddress.WHOLE)
    ResponseEntity<Resource> whole(@PathVariable String hash) {
        return find(hash).map(details -> answer(details, store.file(details))).orElseGet(this::notThere);
    }

    @GetMapping(PictureAddress.SMALL)
    ResponseEntity<Resource> small(@PathVariable String hash) throws IOException {
        var details = find(hash);
        return details.isPresent() ? answer(details.get(), store.small(details.get())) : notThere();
    }

    private Optional<PictureDetails> find(String hash) {
        return signedIn.person()
                .filter(person -> PictureHash.isOne(hash))
                .flatMap(person -> store.find(new PictureHash(hash)));
    }

    private ResponseEntity<Resource> answer(PictureDetails details, Path file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(details.type().mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(file));
    }

    private ResponseEntity<Resource> notThere() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
