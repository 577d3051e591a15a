package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.LanguageInFace;
import org.mekongmigration.handinhand.testing.Mixtures;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** Many people print at once, and not in the same faces; nobody's page shows it. */
class ThreadsTest {

    private static final int DOCUMENTS = 200;
    private static final int AT_ONCE = 8;
    private static final Typesetting TYPESETTING = new Typesetting();

    @Test
    void twoHundredDocumentsEightAtOnceHaveTheBytesThatTheyHaveAlone() throws Exception {
        var documents =
                IntStream.range(0, DOCUMENTS).mapToObj(ThreadsTest::document).toList();
        var alone = documents.stream().map(ThreadsTest::pdf).toList();
        var order = new ArrayList<>(IntStream.range(0, DOCUMENTS).boxed().toList());
        Collections.shuffle(order, new Random(8));
        var orders = order.stream()
                .map(number -> (Callable<byte[]>) () -> pdf(documents.get(number)))
                .toList();

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var together = threads.invokeAll(orders);
            for (int i = 0; i < DOCUMENTS; i++) {
                int number = order.get(i);
                assertThat(together.get(i).get()).as("document %d", number).isEqualTo(alone.get(number));
            }
        }
        assertThat(alone.stream().map(ByteBuffer::wrap).distinct()).hasSize(DOCUMENTS);
        alone.forEach(VeraPdf::kept);
    }

    private static Document document(int number) {
        var language = Language.offered().get(number % Language.offered().size());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Text.plain(language, number + ". " + language.ownName())));
        Mixtures.of(language, 1 + number % 2).forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Figure(picture(number), Text.plain(language, "1, 2, 3")));
        var part = new Part(PartKind.HANDOUT, Text.plain(language, "1"), List.of(), List.of(), blocks);
        var facts = SetText.facts("Document " + number, language);
        return new Document(number % 2 == 0 ? facts : facts.in(LanguageInFace.others()), new Flow(List.of(part)));
    }

    /** Some documents share one. */
    private static PictureSource picture(int number) {
        int side = 40 + number % 50;
        var drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(side / 2, side / 2, 0xE6A12F);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = out.toByteArray();
        return new PictureSource("%064d".formatted(side), side, side, () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] pdf(Document document) {
        var pages = TYPESETTING.layOut(document, new Sheet(Paper.A5, false));
        return SetText.pdf(pages, document.facts(), Resolution.SMALL);
    }
}
