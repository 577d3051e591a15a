package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.press.GreyPicture;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Colours;

/** Packs what pages show of a picture: as its file has packed it where that serves, else the pixels are drawn and packed anew. */
final class PicturePacking {

    /** Bytes a pixel. What takes more is a photograph packed as a drawing, or one that is finer than paper shows. */
    private static final double MOST_OF_A_DRAWING = 0.3;

    private static final double MOST_OF_A_PHOTOGRAPH = 0.75;

    /** Reducing mixes new colours: a drawing of few takes less room as it is, until it is much too fine. */
    private static final int FINER = 2;

    private PicturePacking() {}

    static PackedPicture of(PictureSource source, int wanted, PicturePart seen, boolean grey) throws IOException {
        byte[] file;
        try (var in = source.opener().open()) {
            file = in.readAllBytes();
        }
        if (!grey) {
            var packed = packed(file, wanted, seen);
            if (packed != null) {
                return packed;
            }
        }
        var pixels = PictureReading.read(file, source.hash(), wanted);
        var part = seen.onPixels(pixels.getWidth(), pixels.getHeight());
        var shown = part.of(pixels);
        return PixelPacking.of(grey ? GreyPicture.of(shown) : shown).partOf(part);
    }

    /** Without a look at its pixels. Nothing if that does not serve. */
    private static @Nullable PackedPicture packed(byte[] file, int wanted, PicturePart seen) {
        var drawing = PngRows.of(file);
        var asItIs = drawing != null ? drawing : JpegScans.of(file);
        if (asItIs == null || !serves(asItIs, wanted) || !isWhole(asItIs)) {
            return null;
        }
        var part = seen.onPixels(asItIs.width(), asItIs.height());
        if (part.equals(PicturePart.WHOLE)) {
            return asItIs;
        }
        return drawing == null ? null : PngRows.cut(drawing, part);
    }

    private static boolean isWhole(PackedPicture picture) {
        return picture.packing() == PackedPicture.Packing.JPEG || PngRows.isWhole(picture);
    }

    private static boolean serves(PackedPicture picture, int wanted) {
        double most = picture.packing() == PackedPicture.Packing.JPEG ? MOST_OF_A_PHOTOGRAPH : MOST_OF_A_DRAWING;
        int finest = picture.colours() == Colours.PALETTE ? FINER * wanted : wanted;
        return picture.width() <= finest && picture.size() <= most * picture.width() * picture.height();
    }
}
