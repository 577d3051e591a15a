package org.mekongmigration.handinhand.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;

/** What a file is by its first bytes. Its name and what the browser says of it are hearsay. */
enum FileKind {
    JPEG,
    PNG,
    WEBP,
    HEIC,
    AVIF,
    SVG,
    GIF,
    TIFF,
    BMP,
    PDF,
    UNKNOWN;

    private static final int HEAD = 4096; // an SVG may begin with comments

    /** @throws PictureRefused if the file is empty */
    static FileKind of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new PictureRefused(Reason.EMPTY);
            }
            return of(head);
        }
    }

    static FileKind of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (text.startsWith("ftyp", 4)) {
            return text.startsWith("avif", 8) || text.startsWith("avis", 8) ? AVIF : ofBrand(text);
        }
        if (text.startsWith("GIF8")) {
            return GIF;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return TIFF;
        }
        if (text.startsWith("BM")) {
            return BMP;
        }
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        return looksLikeSvg(head) ? SVG : UNKNOWN;
    }

    /** Films share the container of telephones' pictures. */
    private static FileKind ofBrand(String text) {
        return switch (text.substring(8, Math.min(12, text.length()))) {
            case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1" -> HEIC;
            default -> UNKNOWN;
        };
    }

    private static boolean looksLikeSvg(byte[] head) {
        // written in UTF-16 every second byte is 0
        var text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return text.contains("<svg") || text.contains("<!doctype svg");
    }

    /** @throws PictureRefused unless this kind can be taken */
    void refuseUnlessTaken() {
        switch (this) {
            case JPEG, PNG, WEBP -> {}
            case HEIC -> throw new PictureRefused(Reason.HEIC);
            case SVG -> throw new PictureRefused(Reason.SVG);
            case UNKNOWN -> throw new PictureRefused(Reason.NOT_A_PICTURE);
            case AVIF, GIF, TIFF, BMP, PDF -> throw new PictureRefused(Reason.OTHER_KIND, name());
        }
    }
}
