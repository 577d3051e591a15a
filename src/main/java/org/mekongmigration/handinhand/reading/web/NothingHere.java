package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever address of the public face leads nowhere. Without it those who are signed in would be asked for it, in a session. */
@RestController
class NothingHere {

    private final PlainPages plain;
    private final PublicAnswer answer;

    NothingHere(PlainPages plain, PublicAnswer answer) {
        this.plain = plain;
        this.answer = answer;
    }

    @RequestMapping({"/s/**", "/l/**", "/library/**", "/public/**"})
    ResponseEntity<byte[]> notThere(HttpServletRequest request) {
        return answer.page(404, plain.notThere(request), "no-store", request);
    }
}
