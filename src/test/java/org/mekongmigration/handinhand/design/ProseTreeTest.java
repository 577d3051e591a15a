package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTreeTest {

    private static final String AS_THE_EDITOR_WRITES_IT = """
            [{"type":"paragraph","inlines":[{"text":"ปลา "},{"text":"ใน","strong":true},{"text":"น้ำ","strong":true,"emphasis":true}]},\
            {"type":"numbered","items":[[{"text":"one"}],[{"text":"two","term":"migrant"}]]},\
            {"type":"bullets","items":[[{"text":"a \\"b\\" \\\\ c"}]]}]""";

    @Test
    void writesTheVeryStringThatTheEditorWrites() {
        assertThat(ProseTree.of(AS_THE_EDITOR_WRITES_IT).json()).isEqualTo(AS_THE_EDITOR_WRITES_IT);
    }

    @Test
    void readsMarksListsAndTerms() {
        var tree = ProseTree.of(AS_THE_EDITOR_WRITES_IT);
        assertThat(tree.plain()).isEqualTo("ปลา ในน้ำ\none\ntwo\na \"b\" \\ c");
        assertThat(tree.blocks().get(1))
                .isEqualTo(new ProseTree.Items(
                        true,
                        List.of(
                                List.of(new ProseTree.Inline("one", false, false, null)),
                                List.of(new ProseTree.Inline("two", false, false, "migrant")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{}",
                "null",
                "7",
                "[{\"type\":\"script\"}]",
                "[[[[",
                "[{\"type\":\"bullets\",\"items\":7}]"
            })
    void readsWhatIsNoTreeAsNoWords(String hostile) {
        assertThat(ProseTree.of(hostile).plain()).isEmpty();
    }
}
