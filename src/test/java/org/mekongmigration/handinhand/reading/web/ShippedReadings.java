package org.mekongmigration.handinhand.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.portable.Composers;
import org.mekongmigration.handinhand.portable.Kinds;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.Reading;

/** Pages of the works that are shipped, without an application around them. */
final class ShippedReadings {

    private static final Path FOLDER = Path.of("lesson-templates");
    private static final Instant CHANGED = Instant.parse("2026-11-03T07:00:00Z");

    private final ContentFormat format = Kinds.format();
    private final Printing printing = Composers.printing();
    private final WorkLookup lookup = new Shipped();
    private final ReadingPage page;

    ShippedReadings() {
        var words = new PublicWords();
        var frame = new PublicFrame(words, new PublicStyle(new PublicFaces()));
        page = new ReadingPage(
                frame, words, new TakeAlong(words), new AboutReading(words), new PageHead(words), new Elsewhere(words));
    }

    /** @param edition in the languages of which it is read */
    PreparedPage page(Content work, Edition edition, Reading.Mode mode) {
        var language =
                edition.guide() != null ? edition.guide() : edition.languages().getFirst();
        var order = new PrintOrder<>(work, 4, CHANGED, edition, lookup);
        var base = "/s/pvqk3-mxt7r-hd2wn-y4bgc-8fjzs";
        var reading = mode == Reading.Mode.LIBRARY
                ? Reading.inLibrary(work.id(), 4, "/library/" + work.id())
                : Reading.frozen(work.id(), 4, CHANGED, base);
        var document = printing.compose(order).document();
        var composed = new Composed(
                reading,
                work,
                new Choice(language, List.of()),
                order,
                document,
                languages(work),
                java.util.Set.of(),
                CHANGED,
                Optional.empty());
        return page.prepare(composed, "https://hand-in-hand.example", Map.of());
    }

    private static List<Language> languages(Content work) {
        return work.languages().size() > 5
                ? work.languages()
                : List.of(
                        Language.ENGLISH,
                        Language.THAI,
                        Language.BURMESE,
                        Language.KHMER,
                        new Language("lo"),
                        new Language("vi"));
    }

    Content work(String id) {
        return read(FOLDER.resolve(id).resolve("work.yaml"));
    }

    Content yaml(String yaml) {
        return format.read("work.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .work();
    }

    private Content read(Path file) {
        try {
            return format.read(file.toString(), Files.readAllBytes(file)).work();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Shipped implements WorkLookup {

        @Override
        public Optional<Content> find(Reference reference) {
            var file = FOLDER.resolve(reference.work().value()).resolve("work.yaml");
            return Files.exists(file)
                    ? Optional.of(read(file)).filter(work -> work.kind() == reference.kind())
                    : Optional.empty();
        }

        @Override
        public Optional<PictureSource> picture(WorkId owner, Picture picture) {
            try {
                var file = FOLDER.resolve(owner.value()).resolve(picture.file());
                var bytes = Files.readAllBytes(file);
                var image = ImageIO.read(file.toFile());
                var hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                return Optional.of(
                        new PictureSource(hash, image.getWidth(), image.getHeight(), () -> Files.newInputStream(file)));
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
