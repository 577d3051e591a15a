package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.typesetting.Page;

/**
 * All pages of all shipped works, and one page of each kind in each language, small on large pictures, for who looks them over:
 * {@code ./test --contact-sheets}. No test, and so not named like one.
 */
class ContactSheets {

    private static final Path FOLDER = Path.of("target/contact-sheets");
    private static final int ACROSS = 4;
    private static final int DOWN = 2;
    private static final int WIDTH = 480;
    private static final int GAP = 12;

    private final StringBuilder index = new StringBuilder(
            "<!doctype html><meta charset=utf-8><title>Contact sheets</title><style>img{max-width:100%}</style>\n");

    @Test
    void show() throws IOException {
        Files.createDirectories(FOLDER);
        for (var language : Language.offered()) {
            write(
                    "kinds-" + language.tag(),
                    List.copyOf(new GoldenPages(language).pages().values()));
        }
        for (var work : new Shipped().byFolder().entrySet()) {
            if (work.getValue().kind() == Kind.LESSON_TEMPLATE) {
                continue;
            }
            var lookup = PrintedWork.lookup(Shipped.FOLDER.resolve(work.getKey()));
            var edition = Edition.USUAL.in(work.getValue().languages());
            var pages = new ArrayList<Page>();
            for (var each : editions(work.getValue().kind(), edition)) {
                var order = new PrintOrder<>(work.getValue(), null, PrintedWork.CHANGED, each, lookup);
                pages.addAll(PrintedWork.PRINTING.layOut(order).pages().pages());
            }
            write(work.getKey(), pages);
        }
        Files.writeString(FOLDER.resolve("index.html"), index);
        assertThat(FOLDER.resolve("index.html")).isNotEmptyFile();
    }

    private static List<Edition> editions(Kind kind, Edition edition) {
        if (kind == Kind.TERM) {
            return List.of(edition, edition.asPoster(PosterSize.ONE_SHEET));
        }
        if (kind != Kind.STORYBOOK) {
            return List.of(edition);
        }
        var editions = new ArrayList<Edition>(); // a page of a book has room for two languages
        for (int from = 0; from < edition.languages().size(); from += 2) {
            int to = Math.min(from + 2, edition.languages().size());
            editions.add(edition.in(edition.languages().subList(from, to)));
        }
        return editions;
    }

    private void write(String name, List<Page> pages) throws IOException {
        for (int from = 0; from < pages.size(); from += ACROSS * DOWN) {
            var some = pages.subList(from, Math.min(from + ACROSS * DOWN, pages.size()));
            var file = "%s-%02d.png".formatted(name, from / (ACROSS * DOWN) + 1);
            ImageIO.write(sheet(some), "png", FOLDER.resolve(file).toFile());
            index.append("<h2>")
                    .append(file)
                    .append("</h2><a href=")
                    .append(file)
                    .append("><img loading=lazy alt='' src=")
                    .append(file)
                    .append("></a>\n");
        }
    }

    private static BufferedImage sheet(List<Page> pages) throws IOException {
        var pictures = new ArrayList<BufferedImage>();
        for (var page : pages) {
            pictures.add(ImageIO.read(new ByteArrayInputStream(PagePictures.png(page, WIDTH))));
        }
        int high = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        int rows = (pictures.size() + ACROSS - 1) / ACROSS;
        var sheet =
                new BufferedImage(GAP + ACROSS * (WIDTH + GAP), GAP + rows * (high + GAP), BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pictures.size(); i++) {
            graphics.drawImage(
                    pictures.get(i), GAP + i % ACROSS * (WIDTH + GAP), GAP + i / ACROSS * (high + GAP), null);
        }
        graphics.dispose();
        return sheet;
    }
}
