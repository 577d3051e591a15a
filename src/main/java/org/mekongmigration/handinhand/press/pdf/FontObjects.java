package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a cluster font into a file: program, descriptor, widths, and the map from codes to text. */
final class FontObjects {

    private static final int SYMBOLIC = 4;

    /** Codes of a range differ in their last byte alone. */
    private static final int CODES_IN_A_RANGE = 256;

    private final PdfWriter writer;
    private final ClusterFont font;

    FontObjects(PdfWriter writer, ClusterFont font) {
        this.writer = writer;
        this.font = font;
    }

    /** @param reference by which pages already name the font */
    void write(PdfIndirectReference reference) throws IOException {
        var program = new FontProgram(font).bytes();
        var name = new PdfName(subsetTag(program) + "+" + font.face().name());
        var dictionary = new PdfDictionary(PdfName.FONT);
        dictionary.put(PdfName.SUBTYPE, PdfName.TYPE0);
        dictionary.put(PdfName.BASEFONT, name);
        dictionary.put(PdfName.ENCODING, new PdfName("Identity-H"));
        dictionary.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(name, descriptor(name, program))));
        dictionary.put(PdfName.TOUNICODE, stream(texts().getBytes(StandardCharsets.US_ASCII)));
        writer.addToBody(dictionary, reference);
    }

    private PdfIndirectReference descriptor(PdfName name, byte[] program) throws IOException {
        var face = font.face();
        var file = new PdfStream(program);
        file.put(new PdfName("Length1"), new PdfNumber(program.length));
        file.flateCompress();
        var bounds = face.bounds();
        var descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
        descriptor.put(
                PdfName.FONTBBOX, new PdfArray(new int[] {em(bounds[0]), em(bounds[1]), em(bounds[2]), em(bounds[3])}));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(0));
        descriptor.put(PdfName.ASCENT, new PdfNumber(em(face.ascent())));
        descriptor.put(PdfName.DESCENT, new PdfNumber(em(face.descent())));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(em(face.capHeight())));
        descriptor.put(PdfName.STEMV, new PdfNumber(80));
        descriptor.put(PdfName.FONTFILE2, writer.addToBody(file).getIndirectReference());
        return writer.addToBody(descriptor).getIndirectReference();
    }

    private PdfIndirectReference descendant(PdfName name, PdfIndirectReference descriptor) throws IOException {
        var system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        var descendant = new PdfDictionary(PdfName.FONT);
        descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        descendant.put(PdfName.BASEFONT, name);
        descendant.put(PdfName.CIDSYSTEMINFO, system);
        descendant.put(PdfName.FONTDESCRIPTOR, descriptor);
        descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        descendant.put(PdfName.W, new PdfLiteral(widths()));
        return writer.addToBody(descendant).getIndirectReference();
    }

    private String widths() {
        var widths = new StringBuilder("[0[");
        for (var code : font.codes()) {
            double thousandths =
                    FontProgram.advance(code.cluster()) * 1000.0 / font.face().unitsPerEm();
            PdfNumbers.decimal(widths, thousandths, 10);
            widths.append(' ');
        }
        return widths.append("]]").toString();
    }

    private String texts() {
        var map = new StringBuilder("""
                /CIDInit/ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        int codes = font.codes().size();
        for (int first = 1, end; first < codes; first = end) {
            end = Math.min(codes, (first / CODES_IN_A_RANGE + 1) * CODES_IN_A_RANGE);
            map.append("1 beginbfrange\n<");
            PdfNumbers.hex(map, first);
            map.append("><");
            PdfNumbers.hex(map, end - 1);
            map.append(">[");
            for (int code = first; code < end; code++) {
                map.append('<');
                font.codes().get(code).text().chars().forEach(unit -> PdfNumbers.hex(map, unit));
                map.append('>');
            }
            map.append("]\nendbfrange\n");
        }
        return map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private PdfIndirectReference stream(byte[] bytes) throws IOException {
        var stream = new PdfStream(bytes);
        stream.flateCompress();
        return writer.addToBody(stream).getIndirectReference();
    }

    private int em(int units) {
        return (int) Math.round(units * 1000.0 / font.face().unitsPerEm());
    }

    /** Six letters that tell this subset from others, always the same for the same program. */
    private static String subsetTag(byte[] program) {
        long number = Integer.toUnsignedLong(Arrays.hashCode(program));
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + number % 26));
            number /= 26;
        }
        return tag.toString();
    }
}
