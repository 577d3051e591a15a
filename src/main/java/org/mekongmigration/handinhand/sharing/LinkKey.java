package org.mekongmigration.handinhand.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of this installation's links: a file of its own that its owner alone reads, made at the first start and in no backup.
 * Several machines over one database need the same file.
 */
@Component
class LinkKey {

    static final String FILE = "links.key";

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    LinkKey(@Value("${handinhand.data}") Path data) {
        var file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            secret = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (secret.length != BYTES) {
            throw new IllegalStateException(file + " is no key of " + BYTES + " bytes");
        }
    }

    /** Another key for each purpose, so that what one of them tells says nothing of another. */
    SecretKeySpec of(String purpose, String algorithm) {
        return new SecretKeySpec(sign(new SecretKeySpec(secret, HMAC), purpose), algorithm);
    }

    static byte[] sign(SecretKeySpec key, String words) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /** Whole or not at all, and the first of two that start at once wins. */
    private static void make(Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var scratch = Files.createTempFile(folder, "." + FILE, ".part", ownersAlone(folder));
        try {
            try (var channel = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(fresh));
                channel.force(true);
            }
            Files.createLink(file, scratch);
        } catch (UnsupportedOperationException noHardLinks) {
            Files.copy(scratch, file);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
