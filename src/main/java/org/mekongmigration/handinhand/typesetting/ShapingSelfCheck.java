package org.mekongmigration.handinhand.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;

/**
 * Compares how this JVM shapes one committed line of each language in each of its faces with what was approved. Some builds of OpenJDK use the system's
 * HarfBuzz and set marks elsewhere; pages would be printed wrong without a word.
 */
public final class ShapingSelfCheck {

    /**
     * What was found.
     *
     * @param differing languages whose line came out otherwise; empty if all is well
     * @param jvm names the JVM, for the warning
     */
    public record Result(List<Language> differing, String jvm) {
        public Result {
            differing = List.copyOf(differing);
        }

        public boolean isAsApproved() {
            return differing.isEmpty();
        }
    }

    /** A line of the committed file: language, face, text, and what {@link #drawn} says of it, parted by tabs. */
    private record Approved(Language language, Typeface typeface, String text, String drawn) {}

    private static final String APPROVED = "/fonts/approved-shaping.tsv";

    private final Faces faces = Faces.shipped();
    private final Paragraphs paragraphs = new Paragraphs(faces);
    private final String approved;

    public ShapingSelfCheck() {
        this(committed());
    }

    ShapingSelfCheck(String approved) {
        this.approved = approved;
    }

    public Result run() {
        var differing = new ArrayList<Language>();
        for (var line : approved()) {
            if (!drawn(line.language, line.typeface, line.text).equals(line.drawn)
                    && !differing.contains(line.language)) {
                differing.add(line.language);
            }
        }
        var jvm = System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + " ("
                + System.getProperty("java.vm.vendor") + ")";
        return new Result(differing, jvm);
    }

    /** Each run as {@code face: glyph@x,y …}, in font units from the start of the run, and its width. */
    String drawn(Language language, Typeface typeface, String text) {
        var chosen = paragraphs.in(faces.chosen(FaceChoice.USUAL.with(language, typeface)));
        var drawn = new StringBuilder();
        for (var run : chosen.line(Text.plain(language, text), Style.text(10)).runs()) {
            drawn.append(run.face()).append(':');
            int pen = 0;
            for (var cluster : run.clusters()) {
                for (int i = 0; i < cluster.glyphs().length; i++) {
                    drawn.append(' ').append(cluster.glyphs()[i]).append('@');
                    drawn.append(pen + cluster.dx()[i]).append(',').append(cluster.dy()[i]);
                }
                pen += cluster.advance();
            }
            drawn.append(" =").append(pen).append(' ');
        }
        return drawn.toString().strip();
    }

    private List<Approved> approved() {
        return approved.lines()
                .map(line -> line.split("\t"))
                .map(parts -> new Approved(new Language(parts[0]), Typeface.valueOf(parts[1]), parts[2], parts[3]))
                .toList();
    }

    private static String committed() {
        try (var in = ShapingSelfCheck.class.getResourceAsStream(APPROVED)) {
            if (in == null) {
                throw new IllegalStateException(APPROVED + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
