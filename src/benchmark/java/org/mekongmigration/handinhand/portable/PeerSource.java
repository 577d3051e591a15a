package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * The words and pictures of a document, in its order and in our faces, as HTML and as Typst: no boxes, no rails, no columns. So the peers
 * have less to do than our press.
 */
final class PeerSource {

    private static final double TEXT_SIZE = 12;
    private static final double HEADING_SIZE = 18;

    /** A JPEG begins so; the other pictures are PNG. */
    private static final byte JPEG = (byte) 0xFF;

    private sealed interface Item {}

    private record Said(Text text, boolean heading) implements Item {}

    private record Seen(Path picture, String alt) implements Item {}

    private final Sheet sheet;
    private final Path folder;
    private final String title;
    private final String language;
    private final List<List<Item>> sections = new ArrayList<>();

    /** @param folder takes the pictures */
    PeerSource(Document document, Sheet sheet, Path folder) {
        this.sheet = sheet;
        this.folder = folder;
        this.title = document.facts().title();
        this.language = document.facts().language().tag();
        switch (document.body()) {
            case Flow flow -> flow.parts().forEach(part -> section(part.blocks()));
            case Leaves leaves -> leaves.leaves().forEach(leaf -> section(leaf.areas()));
            default -> throw new IllegalArgumentException("neither a flow nor a book");
        }
    }

    private void section(Object part) {
        var items = new ArrayList<Item>();
        collect(part, items);
        sections.add(items);
    }

    private void collect(Object part, List<Item> items) {
        switch (part) {
            case null -> {}
            case Text text -> items.add(new Said(text, false));
            case Block.Heading heading -> items.add(new Said(heading.text(), true));
            case Leaves.Image image -> picture(image.source(), image.alt(), items);
            case Block.Figure figure -> picture(figure.source(), figure.alt(), items);
            case PictureSource source -> picture(source, null, items);
            case List<?> parts -> parts.forEach(each -> collect(each, items));
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    collect(value(record, component), items);
                }
            }
            default -> {}
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void picture(PictureSource source, Text alt, List<Item> items) {
        if (source == null) {
            return;
        }
        try (var in = source.opener().open()) {
            var bytes = in.readAllBytes();
            var file = Files.write(folder.resolve(source.hash() + (bytes[0] == JPEG ? ".jpg" : ".png")), bytes);
            items.add(new Seen(file, alt == null || alt.words().isEmpty() ? "picture" : alt.words()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path html() {
        var out = new StringBuilder("<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><title>%s</title><style>"
                .formatted(language, escaped(title)));
        out.append("@page { size: %.2fpt %.2fpt; margin: 40pt }".formatted(sheet.width(), sheet.height()));
        for (var face : List.of(
                "Andika-Regular", "NotoSansThaiLooped-Regular", "PadaukBook-Regular", "NotoSansKhmer-Regular")) {
            out.append("@font-face { font-family: \"%1$s\"; src: url(\"file://%2$s/%1$s.ttf\") }"
                    .formatted(face, faces()));
        }
        out.append("body { margin: 0; font: 12pt/1.6 \"Andika-Regular\", \"NotoSansThaiLooped-Regular\","
                + " \"PadaukBook-Regular\", \"NotoSansKhmer-Regular\" } h1 { font-size: 18pt; font-weight: normal }"
                + " section { break-after: page } img { display: block; max-width: 100%; max-height: 200pt }</style>");
        for (var section : sections) {
            out.append("<section>");
            section.forEach(item -> out.append(
                    switch (item) {
                        case Said said ->
                            "<%1$s lang=\"%2$s\">%3$s</%1$s>"
                                    .formatted(
                                            said.heading() ? "h1" : "p",
                                            said.text().language().tag(),
                                            escaped(said.text().words()));
                        case Seen seen ->
                            "<img src=\"file://%s\" alt=\"%s\">".formatted(seen.picture(), escaped(seen.alt()));
                    }));
            out.append("</section>");
        }
        return written("html", out.append("</html>"));
    }

    Path typst() {
        var out = new StringBuilder("#set document(title: %s)\n".formatted(quoted(title)));
        out.append(String.format(
                Locale.ROOT,
                "#set page(width: %.2fpt, height: %.2fpt, margin: 40pt)\n",
                sheet.width(),
                sheet.height()));
        out.append(
                "#set text(font: (\"Andika\", \"Noto Sans Thai Looped\", \"Padauk Book\", \"Noto Sans Khmer\"), lang: "
                        + quoted(language) + ")\n#set par(leading: 0.8em)\n");
        for (int i = 0; i < sections.size(); i++) {
            out.append(i == 0 ? "" : "#pagebreak()\n");
            sections.get(i)
                    .forEach(item -> out.append(
                            switch (item) {
                                case Said said ->
                                    said.heading() && said.text().words().isBlank()
                                            ? ""
                                            : "%s(text(lang: %s, size: %.0fpt, %s))\n"
                                                    .formatted(
                                                            said.heading() ? "#heading" : "#par",
                                                            quoted(said.text()
                                                                    .language()
                                                                    .tag()
                                                                    .split("-")[0]),
                                                            said.heading() ? HEADING_SIZE : TEXT_SIZE,
                                                            quoted(said.text().words()));
                                case Seen seen ->
                                    "#image(%s, alt: %s, height: 200pt)\n"
                                            .formatted(quoted(seen.picture().toString()), quoted(seen.alt()));
                            }));
        }
        return written("typ", out);
    }

    private Path written(String ending, CharSequence words) {
        try {
            return Files.writeString(folder.resolve("peer." + ending), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path faces() {
        return Path.of("src/main/resources/fonts").toAbsolutePath();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
