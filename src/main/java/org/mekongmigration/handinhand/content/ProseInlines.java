package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the words of a paragraph or an item: strong, emphasis, references. A mark without its partner is plain. */
final class ProseInlines {

    private static final String ESCAPABLE = "\\*[]-. \t\n";
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\\\[\\]\n])");

    private static final Pattern TERM_START = Pattern.compile("\\[\\[term:([a-z0-9][a-z0-9-]{0,79})\\|");

    private sealed interface Token {}

    private record Literal(String text) implements Token {}

    private record Stars(int count) implements Token {}

    private record Term(WorkId id, String text) implements Token {}

    private ProseInlines() {}

    static List<Prose.Inline> read(String text) {
        var tokens = tokens(text);
        dropLonely(tokens, 2);
        dropLonely(tokens, 1);
        var inlines = new ArrayList<Prose.Inline>();
        boolean strong = false;
        boolean emphasis = false;
        for (var token : tokens) {
            switch (token) {
                case Literal words -> inlines.add(new Prose.Words(words.text(), strong, emphasis));
                case Stars stars -> {
                    strong ^= stars.count() == 2;
                    emphasis ^= stars.count() == 1;
                }
                case Term term -> inlines.add(new Prose.TermWords(term.id(), term.text()));
            }
        }
        return inlines;
    }

    private static void dropLonely(List<Token> tokens, int stars) {
        var mark = new Stars(stars);
        if (tokens.stream().filter(mark::equals).count() % 2 == 1) {
            tokens.set(tokens.lastIndexOf(mark), new Literal("*".repeat(stars)));
        }
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var plain = new StringBuilder();
        var termStart = TERM_START.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                plain.append(text.charAt(++i));
            } else if (c == '*') {
                int count = text.startsWith("**", i) ? 2 : 1;
                flush(plain, tokens);
                tokens.add(new Stars(count));
                i += count - 1;
            } else if (c == '['
                    && termStart.region(i, text.length()).lookingAt()
                    && termEnd(text, termStart.end()) >= 0) {
                int end = termEnd(text, termStart.end());
                flush(plain, tokens);
                tokens.add(new Term(new WorkId(termStart.group(1)), unescaped(text.substring(termStart.end(), end))));
                i = end + 1;
            } else {
                plain.append(c);
            }
        }
        flush(plain, tokens);
        return tokens;
    }

    /** Where the two brackets stand; -1 if the words do not end before another bracket. */
    private static int termEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                return -1;
            } else if (c == ']') {
                return text.startsWith("]]", i) ? i : -1;
            }
        }
        return -1;
    }

    private static void flush(StringBuilder plain, List<Token> tokens) {
        if (!plain.isEmpty()) {
            tokens.add(new Literal(plain.toString()));
            plain.setLength(0);
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1");
    }
}
