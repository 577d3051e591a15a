package org.mekongmigration.handinhand.sharing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The copy of a token by which its maker sees the address again. Without the key that wrote it, nobody does. */
@Component
class TokenSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    TokenSeal(LinkKey key) {
        this.key = key.of("token", "AES");
    }

    /** @param link whose copy it is: in the row of another it does not open */
    String seal(String link, LinkToken token) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, link);
            var written = cipher.doFinal(token.symbols().getBytes(StandardCharsets.US_ASCII));
            var both = Arrays.copyOf(nonce, NONCE + written.length);
            System.arraycopy(written, 0, both, NONCE, written.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    /** Absent if it was sealed under another key. */
    Optional<LinkToken> open(String link, String sealed) {
        try {
            var both = Base64.getUrlDecoder().decode(sealed);
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), link);
            var symbols = cipher.doFinal(both, NONCE, both.length - NONCE);
            return LinkToken.read(new String(symbols, StandardCharsets.US_ASCII));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String link) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(link.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
