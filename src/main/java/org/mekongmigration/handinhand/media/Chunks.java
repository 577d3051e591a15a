package org.mekongmigration.handinhand.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds one named chunk in a PNG or WebP file without unpacking any other. General readers of metadata unpack all that they find,
 * and a few bytes of packed text can mean gigabytes.
 */
enum Chunks {
    PNG(8, ByteOrder.BIG_ENDIAN),
    WEBP(12, ByteOrder.LITTLE_ENDIAN);

    private static final int MOST = 4 << 20;
    private static final int SEEN = 10_000;

    private final int start;
    private final ByteOrder order;

    Chunks(int start, ByteOrder order) {
        this.start = start;
        this.order = order;
    }

    /** @param name four letters, as "eXIf" */
    Optional<byte[]> find(Path file, String name) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var at = (long) start;
            for (var seen = 0; seen < SEEN && at + 8 <= in.length(); seen++) {
                var head = ByteBuffer.wrap(read(in, at, 8)).order(order);
                var size = Integer.toUnsignedLong(this == PNG ? head.getInt(0) : head.getInt(4));
                if (name.equals(name(head))) {
                    return size <= MOST && at + 8 + size <= in.length()
                            ? Optional.of(read(in, at + 8, (int) size))
                            : Optional.empty();
                }
                at += this == PNG ? 8 + size + 4 : 8 + size + size % 2;
            }
            return Optional.empty();
        }
    }

    /** As large as the file says it is. */
    static long sizeOfWebp(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var head = ByteBuffer.wrap(read(in, 0, 8)).order(WEBP.order);
            return 8 + Integer.toUnsignedLong(head.getInt(4));
        }
    }

    private String name(ByteBuffer head) {
        return new String(head.array(), this == PNG ? 4 : 0, 4, StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(RandomAccessFile in, long at, int size) throws IOException {
        var bytes = new byte[size];
        in.seek(at);
        in.readFully(bytes);
        return bytes;
    }
}
