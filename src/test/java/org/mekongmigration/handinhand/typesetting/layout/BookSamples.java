package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Samples.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;

/** Pages of a book as documents. */
final class BookSamples {

    private static final Path PICTURES = Path.of("lesson-templates/a-leaf-full-of-water/pictures");

    private BookSamples() {}

    static PictureSource picture(String name, int width, int height) {
        return new PictureSource(
                "%064d".formatted(Math.abs(name.hashCode())),
                width,
                height,
                () -> Files.newInputStream(PICTURES.resolve(name + ".png")));
    }

    static Image image(String name, int width, int height) {
        return new Image(picture(name, width, height), Samples.en("A picture: " + name));
    }

    static Document book(double size, Leaf... leaves) {
        return new Document(
                new Facts("A leaf full of water", Language.THAI, List.of(), List.of(), null, null),
                new Leaves(List.of(leaves), size));
    }

    static Leaf cover(Text... titles) {
        var areas = new ArrayList<Area>();
        areas.add(new Area(0, 0, 1, 1, true, image("cover", 2480, 1748)));
        for (int i = 0; i < titles.length; i++) {
            areas.add(new Area(
                    0,
                    i * 0.5 / titles.length,
                    0.64,
                    0.5 / titles.length,
                    false,
                    new Words(Role.TITLE, List.of(new Block.Heading(1, titles[i])))));
        }
        return new Leaf("cover", areas, List.of());
    }

    static Leaf above(String name, int number, Text... texts) {
        var areas = new ArrayList<Area>();
        areas.add(new Area(0, 0, 1, 81 / 148.0, true, image("morning", 2480, 957)));
        for (int i = 0; i < texts.length; i++) {
            areas.add(new Area(0, 0.6 + i * 0.4 / texts.length, 1, 0.4 / texts.length, false, words(texts[i])));
        }
        return new Leaf(name, areas, folio(number, texts));
    }

    static Leaf left(String name, int number, Text... texts) {
        var areas = new ArrayList<Area>();
        areas.add(new Area(0, 0, 0.5, 1, true, image("the-leaf", 1240, 1748)));
        for (int i = 0; i < texts.length; i++) {
            areas.add(new Area(0.5, i * 1.0 / texts.length, 0.5, 1.0 / texts.length, false, words(texts[i])));
        }
        return new Leaf(name, areas, folio(number, texts));
    }

    static Leaf below(String name, int number, Text... texts) {
        var areas = new ArrayList<Area>();
        for (var text : texts) {
            areas.add(new Area(0, 0, 1, 0.5, false, words(text)));
        }
        areas.add(new Area(0, 1 - 81 / 148.0, 1, 81 / 148.0, true, image("morning", 2480, 957)));
        return new Leaf(name, areas, folio(number, texts));
    }

    static Leaf right(String name, int number, Text... texts) {
        var areas = new ArrayList<Area>();
        for (var text : texts) {
            areas.add(new Area(0, 0, 0.6, 1, false, words(text)));
        }
        areas.add(new Area(0.5, 0, 0.5, 1, true, image("the-leaf", 1240, 1748)));
        return new Leaf(name, areas, folio(number, texts));
    }

    /** Two languages beside each other, without a picture. */
    static Leaf facing(String name, int number, Text left, Text right) {
        return new Leaf(
                name,
                List.of(
                        new Area(0, 0.1, 0.47, 0.9, false, words(left)),
                        new Area(0.53, 0.1, 0.47, 0.9, false, words(right))),
                folio(number, left, right));
    }

    static Words words(Text text) {
        return new Words(Role.TEXT, List.of(new Block.Paragraph(text)));
    }

    static List<Text> folio(int number, Text... texts) {
        return Arrays.stream(texts)
                .map(each -> text(each.language(), Digits.of(each.language(), number)))
                .toList();
    }
}
