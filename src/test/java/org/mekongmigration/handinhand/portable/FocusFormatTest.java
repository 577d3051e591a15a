package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.FormatRejected;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.Storybook.Focus;

/** What a page shows of its picture, as authors write it in files. */
class FocusFormatTest {

    private static Content read(String focus) {
        var file = """
                format: hand-in-hand/1
                kind: storybook
                id: lake
                languages: [en]
                title: {en: Lake}
                cover: {picture: lake, focus: {across: 10, down: 0}}
                spreads:
                  - {id: s1, layout: picture-right, picture: lake, focus: %s, words: {en: Water}}
                  - {id: s2, layout: picture-below, picture: lake}
                pictures:
                  lake: {file: pictures/lake.png, alt: {en: A lake}}
                """.formatted(focus);
        return TestFormat.FORMAT
                .read("work.yaml", file.getBytes(StandardCharsets.UTF_8))
                .work();
    }

    @Test
    void goesInAndOutEqual() {
        var book = (Storybook) read("{across: 25, down: 75, zoom: 130}");

        assertThat(book.spreads().getFirst().focus()).isEqualTo(new Focus(25, 75, 130));
        assertThat(book.spreads().getLast().focus()).isNull();
        assertThat(book.cover()).isNotNull();
        var again = TestFormat.FORMAT.read("work.yaml", TestFormat.FORMAT.toFile(book));
        assertThat(again.work()).isEqualTo(book);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{across: 101, down: 0}|across",
                "{across: 0, down: 0, zoom: 99}|zoom",
                "{across: 0, down: 0, zoom: 401}|zoom",
                "{across: 0}|down",
                "{x: 1, y: 2}|x",
            })
    void isReadStrictly(String focus, String key) {
        assertThatThrownBy(() -> read(focus))
                .isInstanceOfSatisfying(
                        FormatRejected.class,
                        rejected -> assertThat(rejected.problems()).anySatisfy(problem -> {
                            assertThat(problem.mark().line()).isEqualTo(8);
                            assertThat(problem.key() + problem.arguments()).contains(key);
                        }));
    }
}
