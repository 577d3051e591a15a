package org.mekongmigration.handinhand.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Faces;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paragraphs;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Style;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Paragraphs set below each other on A4, without any layout around them. */
final class SetText {

    static final Imprint IMPRINT = new Imprint(Instant.parse("2026-11-21T10:15:30Z"), "key");

    private static final Paragraphs PARAGRAPHS = new Paragraphs(Faces.shipped());
    private static final double LEFT = Sheet.points(20);
    private static final double BOTTOM = Sheet.points(280);

    private SetText() {}

    static Pages pages(List<Text> texts, double size, double measure) {
        return pages(texts, size, measure, FaceChoice.USUAL);
    }

    static Pages pages(List<Text> texts, double size, double measure, FaceChoice choice) {
        var faces = Faces.shipped().chosen(choice);
        var paragraphs = PARAGRAPHS.in(faces);
        var root = Tag.root();
        var pages = new ArrayList<Page>();
        var marks = new ArrayList<Mark>();
        double baseline = LEFT;
        for (var text : texts) {
            var tag = root.child(Tag.Role.P, text.language());
            var lines = measure > 0
                    ? paragraphs.lines(text, Style.text(size), measure)
                    : List.of(paragraphs.line(text, Style.text(size)));
            for (Line line : lines) {
                baseline += faces.heights(text.language(), size).leading();
                if (baseline > BOTTOM) {
                    pages.add(new Page("", Sheet.points(210), Sheet.points(297), marks));
                    marks.clear();
                    baseline = LEFT;
                }
                marks.add(new Mark.Words(tag, LEFT, baseline, line, Ink.INK));
            }
            baseline += size / 2;
        }
        pages.add(new Page("", Sheet.points(210), Sheet.points(297), marks));
        return new Pages(pages, root, List.of());
    }

    static byte[] pdf(List<Text> texts, double size, double measure) {
        return pdf(pages(texts, size, measure), facts("Corpus", texts.getFirst().language()), Resolution.PRINT);
    }

    static byte[] pdf(Pages pages, Facts facts, Resolution resolution) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfPress().print(pages, facts, resolution, IMPRINT, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VeraPdf.kept(out.toByteArray());
    }

    static Facts facts(String title, Language language) {
        return new Facts(title, language, List.of(language), List.of(), null, null);
    }
}
