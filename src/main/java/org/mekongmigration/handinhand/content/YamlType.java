package org.mekongmigration.handinhand.content;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a plain word means in YAML 1.2 (core schema). */
final class YamlType {

    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                    + "|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

    private YamlType() {}

    static Node.Type of(ScalarEvent scalar) {
        return scalar.isPlain() ? ofPlain(scalar.getValue()) : Node.Type.TEXT;
    }

    static Node.Type ofPlain(String word) {
        if (word.length() > 100) { // nothing so long is a number; and a regular expression never meets a long text
            return Node.Type.TEXT;
        }
        if (NOTHING.matcher(word).matches()) {
            return Node.Type.NOTHING;
        }
        if (TRUTH.matcher(word).matches()) {
            return Node.Type.TRUTH;
        }
        return NUMBER.matcher(word).matches() ? Node.Type.NUMBER : Node.Type.TEXT;
    }
}
