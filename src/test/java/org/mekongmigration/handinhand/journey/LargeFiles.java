package org.mekongmigration.handinhand.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Works as large as anybody will make them, as files. */
final class LargeFiles {

    private static final List<String> ACTIVITIES =
            List.of("one-bowl-of-rice", "names-that-travel", "the-bag-by-the-door", "a-chair-for-the-new-one");
    private static final Path BOOK = Path.of("lesson-templates/a-leaf-full-of-water/pictures");
    private static final List<String> PICTURES = List.of("morning", "dry-time", "arrival");

    private LargeFiles() {}

    /** Three parts with as many activities each as asked for, called p1, p2 and so on. */
    static Path plan(Path folder, int inEachPart) throws IOException {
        var parts = IntStream.range(0, 3)
                .mapToObj(part -> "  - id: part" + part + "\n    placements:\n"
                        + IntStream.rangeClosed(1, inEachPart)
                                .map(at -> part * inEachPart + at)
                                .mapToObj(LargeFiles::placement)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("plan.yaml"), """
                format: hand-in-hand/1
                kind: lesson-plan
                id: a-very-long-plan
                languages: [en]
                title: {en: "A very long plan"}
                class: {ages: 10-12, pupils: 32, minutes: 60}
                teacher-language: en
                pupil-languages: [th, my]
                objectives:
                  - {id: o1, kind: knowledge, text: {en: "Name reasons why people move."}, served-by: [p1]}
                stages:
                """ + parts);
    }

    private static String placement(int number) {
        return "      - {id: p%d, activity: %s, minutes: %d, note: {en: \"Note %d.\"}}%n"
                .formatted(number, ACTIVITIES.get(number % ACTIVITIES.size()), 5 + number % 10, number);
    }

    static Path book(Path folder, int spreads) throws IOException {
        var file = folder.resolve("book.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a-very-long-book/work.yaml"));
            zip.write(bookText(spreads).getBytes(UTF_8));
            for (var picture : PICTURES) {
                zip.putNextEntry(new ZipEntry("a-very-long-book/pictures/" + picture + ".png"));
                zip.write(Files.readAllBytes(BOOK.resolve(picture + ".png")));
            }
        }
        return file;
    }

    private static String bookText(int spreads) {
        var pages =
                IntStream.rangeClosed(1, spreads).mapToObj(LargeFiles::spread).collect(Collectors.joining());
        var pictures = PICTURES.stream()
                .map(name ->
                        "  %1$s: {file: pictures/%1$s.png, alt: {en: \"Drawn\"}, maker: Hand in Hand, licence: CC-BY-4.0}%n"
                                .formatted(name))
                .collect(Collectors.joining());
        return """
                format: hand-in-hand/1
                kind: storybook
                id: a-very-long-book
                languages: [en, th]
                title: {en: "A very long book"}
                ages: 6-7
                makers: [{role: author, name: Hand in Hand}]
                licence: CC-BY-4.0
                cover: {picture: morning}
                spreads:
                """ + pages + "pictures:\n" + pictures;
    }

    private static String spread(int number) {
        return """
                  - id: s%1$d
                    layout: picture-above
                    picture: %2$s
                    words:
                      en: "Page %1$d. The lake was quiet. Only the frogs were awake."
                      th: {text: "หน้า %1$d ทะเลสาบเงียบสงบ มีแต่กบเท่านั้นที่ยังตื่นอยู่", state: draft}
                """.formatted(number, PICTURES.get(number % PICTURES.size()));
    }
}
