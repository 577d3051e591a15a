package org.mekongmigration.handinhand.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Reads a PDF with poppler's tools, as other people's programs will. */
public final class Poppler {

    private Poppler() {}

    /** Text in the order of the content, one line for each line on paper. */
    public static String rawText(byte[] pdf) {
        return read(pdf, "pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8");
    }

    /** The same, page by page. */
    public static List<String> rawPages(byte[] pdf) {
        return List.of(read(pdf, "pdftotext", "-raw", "-enc", "UTF-8").split("\f"));
    }

    /** The structure tree with its text, as {@code pdfinfo -struct-text} prints it. */
    public static String structText(byte[] pdf) {
        return read(pdf, "pdfinfo", "-struct-text", "-enc", "UTF-8");
    }

    /** One page as a picture. */
    public static BufferedImage picture(byte[] pdf, int page, int dotsPerInch) {
        try {
            var folder = Files.createTempDirectory("handinhand-poppler");
            var number = Integer.toString(page);
            run(
                    pdf,
                    folder.resolve("page").toString(),
                    "pdftoppm",
                    "-png",
                    "-singlefile",
                    "-f",
                    number,
                    "-r",
                    "" + dotsPerInch);
            return ImageIO.read(folder.resolve("page.png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(byte[] pdf, String... command) {
        return run(pdf, "-", command);
    }

    private static String run(byte[] pdf, String target, String... command) {
        try {
            var file = Files.createTempFile("handinhand", ".pdf");
            try {
                Files.write(file, pdf);
                return output(file, target, command);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("poppler-utils must be installed", e);
        }
    }

    private static String output(Path file, String target, String... command) throws IOException {
        var words = new ArrayList<>(List.of(command));
        words.add(file.toString());
        if (!command[0].equals("pdfinfo")) {
            words.add(target);
        }
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError(command[0] + " failed on the file");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return text;
    }
}
