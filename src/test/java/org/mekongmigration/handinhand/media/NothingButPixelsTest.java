package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.media.PictureFixtures.exif;
import static org.mekongmigration.handinhand.media.PictureFixtures.joined;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.photograph;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;
import static org.mekongmigration.handinhand.media.PictureFixtures.withChunk;
import static org.mekongmigration.handinhand.media.PictureFixtures.withExif;
import static org.mekongmigration.handinhand.media.PictureFixtures.withProfile;
import static org.mekongmigration.handinhand.media.PictureFixtures.withProfileChunk;
import static org.mekongmigration.handinhand.media.PictureFixtures.withSegment;
import static org.mekongmigration.handinhand.media.PictureFixtures.withWebpExif;
import static org.mekongmigration.handinhand.media.PictureFixtures.withXmp;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a child was photographed, by whom and with what, is in the file that comes in, and not in the one that is kept. */
class NothingButPixelsTest {

    private static final ICC_Profile PROFILE = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    private static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='SECRET PERSON'/></rdf:RDF></x:xmpmeta>";
    private static final Set<String> OF_THE_PIXELS_THEMSELVES =
            Set.of("JPEG", "JFIF", "Huffman", "File Type", "PNG-IHDR", "File");

    @TempDir
    private Path data;

    private PictureStoreFixture media;

    @BeforeEach
    void openTheDoor() {
        media = new PictureStoreFixture(data);
    }

    @Test
    void keepsNothingThatAJpegTold() throws Exception {
        var file = withSegment(
                withProfile(withXmp(withExif(jpeg(photograph(600, 400)), 6), XMP), PROFILE),
                0xfe,
                "SECRET COMMENT".getBytes(StandardCharsets.US_ASCII));
        assertThat(directories(file)).contains("GPS", "Exif IFD0", "XMP", "ICC Profile", "JpegComment");
        assertNothingIsKept(file);
    }

    @Test
    void keepsNothingThatAPngTold() throws Exception {
        var text = "Author\0SECRET PERSON".getBytes(StandardCharsets.ISO_8859_1);
        var file =
                withChunk(withChunk(withProfileChunk(png(quarters(600, 400)), PROFILE), "eXIf", exif(3)), "tEXt", text);
        assertThat(directories(file)).contains("GPS", "Exif IFD0", "PNG-tEXt", "PNG-iCCP");
        assertNothingIsKept(file);
    }

    @Test
    void keepsNothingThatAWebpTold() throws Exception {
        var file = withWebpExif("photograph-valid.webp", 60, 40, exif(1));
        assertThat(directories(file)).contains("GPS", "Exif IFD0");
        assertNothingIsKept(file);
    }

    @Test
    void keepsNothingThatIsHungOnBehindThePicture() throws Exception {
        assertNothingIsKept(joined(jpeg(photograph(600, 400)), "SECRET FILM".getBytes(StandardCharsets.US_ASCII)));
        assertNothingIsKept(joined(png(quarters(600, 400)), "SECRET FILM".getBytes(StandardCharsets.US_ASCII)));
    }

    private void assertNothingIsKept(byte[] file) throws Exception {
        var details = media.bring(file);
        for (var kept : List.of(media.stored(details), Files.readAllBytes(media.store.small(details)))) {
            assertThat(directories(kept)).isSubsetOf(OF_THE_PIXELS_THEMSELVES);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET", "Exif", "adobe", "ICC");
        }
    }

    private static List<String> directories(byte[] file) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .toList();
    }
}
