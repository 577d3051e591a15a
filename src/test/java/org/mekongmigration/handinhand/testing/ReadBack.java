package org.mekongmigration.handinhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** What five readers give to who copies a file, compared with the lines that stand on its pages. */
public final class ReadBack {

    /** Poppler, PDFBox, MuPDF, pdf.js and PDFium. */
    public static final int READERS = 5;

    private static final int AROUND = 40;

    /** PDFium's own sign for a hyphen at the end of a line; it cannot know whether the word had one. */
    private static final char LINE_END_HYPHEN = '\uFFFE';

    private ReadBack() {}

    /**
     * Places where a reader's text is not that of the lines, in their order. Between two lines a reader may put any white space: it
     * cannot know what was meant. Within a line every character counts.
     */
    public static List<String> differences(byte[] pdf, List<Page> pages) {
        var differences = new ArrayList<String>();
        read(pdf).forEach((reader, texts) -> {
            for (int i = 0; i < pages.size(); i++) {
                var difference = difference(lines(pages.get(i)), texts.get(i).replace(LINE_END_HYPHEN, '-'));
                if (difference != null) {
                    differences.add(reader + ", page " + (i + 1) + ": " + difference);
                }
            }
        });
        return differences;
    }

    /** The text of each page, by the name of who reads it. */
    public static Map<String, List<String>> read(byte[] pdf) {
        var texts = new LinkedHashMap<String, List<String>>();
        texts.put("poppler", Poppler.rawPages(pdf));
        texts.put("PDFBox", pdfBox(pdf));
        texts.putAll(Judges.called().read(pdf));
        return texts;
    }

    private static List<String> pdfBox(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var page = new PDFTextStripper();
                page.setStartPage(number);
                page.setEndPage(number);
                pages.add(page.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).line().text().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable String difference(List<String> lines, String text) {
        int at = 0;
        for (var line : lines) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (!text.startsWith(line, at)) {
                return "\"" + line + "\" is read as \"" + text.substring(at, Math.min(text.length(), at + AROUND))
                        + "\"";
            }
            at += line.length();
        }
        return text.substring(at).isBlank() ? null : "more than the page: \"" + text.substring(at) + "\"";
    }
}
