package org.mekongmigration.handinhand.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The structure tree of a file as poppler sees it, flat and in reading order. */
public record StructText(List<Element> elements) {

    /**
     * An element of the tree.
     *
     * @param depth 0 for the document
     * @param role as "P" or "H1"
     * @param text what stands in the element itself, not in its children
     */
    public record Element(int depth, String role, String text) {}

    private static final Pattern ELEMENT =
            Pattern.compile("( *)([A-Z][A-Za-z0-9]*)(?: <[^>]*>)?(?: \"[^\"]*\")?(?: \\(\\w+\\))?:?");
    private static final Pattern CONTENT = Pattern.compile(" *\"(.*)\"");

    public static StructText of(byte[] pdf) {
        var elements = new ArrayList<Element>();
        Poppler.structText(pdf).lines().forEach(line -> read(line, elements));
        return new StructText(List.copyOf(elements));
    }

    private static void read(String line, List<Element> elements) {
        var content = CONTENT.matcher(line);
        var element = ELEMENT.matcher(line);
        if (content.matches()) {
            var last = elements.removeLast();
            elements.add(new Element(last.depth, last.role, last.text + content.group(1)));
        } else if (element.matches()) {
            elements.add(new Element(element.group(1).length() / 2, element.group(2), ""));
        }
    }

    /** Texts of all elements that hold any, in reading order. */
    public List<String> paragraphs() {
        return elements.stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
