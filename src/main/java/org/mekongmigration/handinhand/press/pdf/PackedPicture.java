package org.mekongmigration.handinhand.press.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * The pixels of a picture as they stand in a file.
 *
 * @param part what of the whole picture these pixels are
 * @param bits of a component
 * @param palette red, green and blue of each number, where pixels are numbers of colours
 */
record PackedPicture(
        int width,
        int height,
        PicturePart part,
        int bits,
        Colours colours,
        byte @Nullable [] palette,
        Packing packing,
        byte[] bytes) {

    enum Colours {
        GREY(1),
        RGB(3),
        PALETTE(1);

        private final int components;

        Colours(int components) {
            this.components = components;
        }

        int components() {
            return components;
        }
    }

    enum Packing {
        JPEG,
        FLATE,
        /** each row begins with the way in which it is told by its neighbours, as in PNG */
        PNG_ROWS
    }

    private static final int PNG_PREDICTOR = 15;

    /** In bytes. */
    int size() {
        return bytes.length + (palette == null ? 0 : palette.length);
    }

    PackedPicture partOf(PicturePart whole) {
        return new PackedPicture(width, height, whole, bits, colours, palette, packing, bytes);
    }

    PdfStream stream() {
        var stream = new PdfStream(bytes);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        if (palette != null) {
            var space = new PdfArray(PdfName.INDEXED);
            space.add(PdfName.DEVICERGB);
            space.add(new PdfNumber(palette.length / 3 - 1));
            space.add(new PdfString(palette));
            stream.put(PdfName.COLORSPACE, space);
        } else {
            stream.put(PdfName.COLORSPACE, colours == Colours.GREY ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        }
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        stream.put(PdfName.FILTER, packing == Packing.JPEG ? PdfName.DCTDECODE : PdfName.FLATEDECODE);
        if (packing == Packing.PNG_ROWS) {
            var rows = new PdfDictionary();
            rows.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTOR));
            rows.put(PdfName.COLORS, new PdfNumber(colours.components()));
            rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
            rows.put(PdfName.COLUMNS, new PdfNumber(width));
            stream.put(PdfName.DECODEPARMS, rows);
        }
        return stream;
    }
}
