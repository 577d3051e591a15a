package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/**
 * Answers the addresses that are opened most, before Spring looks for who answers an address and how its answer is written: that
 * takes longer than the answer. It is the controller of these addresses itself, so that both ways give the same.
 */
public interface ShortWay {

    /**
     * Of a GET.
     *
     * @return bytes or nothing as its body; absent where this is none of those addresses
     */
    Optional<ResponseEntity<?>> answer(HttpServletRequest request) throws IOException;
}
