package org.mekongmigration.handinhand.work;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;

/** The titles of a work in all its languages, beside the content, so that a list of works need not read the works. */
record Titles(String json, String words) {

    private static final int LONGEST = 1_000;

    static Titles of(Localized<String> title) {
        var tree = new LinkedHashMap<String, Tree>();
        title.byLanguage().forEach((language, text) -> tree.put(language.tag(), new Tree.Leaf(text.text())));
        var all = tree.values().stream().map(leaf -> ((Tree.Leaf) leaf).text()).collect(Collectors.joining("\n"));
        return new Titles(TreeJson.write(new Tree.Branch(tree)), folded(all));
    }

    static Localized<String> read(String json) {
        var titles = new LinkedHashMap<Language, Translation<String>>();
        if (TreeJson.read(json) instanceof Tree.Branch branch) {
            branch.entries()
                    .forEach(
                            (tag, leaf) -> titles.put(new Language(tag), Translation.plain(((Tree.Leaf) leaf).text())));
        }
        return new Localized<>(titles);
    }

    /** As titles are compared: NFC, lower case; no longer than the column. */
    static String folded(String text) {
        var folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return folded.codePointCount(0, folded.length()) <= LONGEST
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
    }
}
