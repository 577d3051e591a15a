package org.mekongmigration.handinhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The structure tree of a file as PDFBox reads it, flat and in reading order. */
public record StructureTree(List<Node> nodes) {

    /**
     * An element of the tree.
     *
     * @param depth 0 for the document
     * @param language its own or that of what is around it
     * @param alt "" if it has none
     * @param scope of a table's head: "Column" or "Row", else ""
     * @param text what stands in the element itself, not in its children
     * @param leadsTo the address or page ("page 3") of its annotations, "" if it has none
     */
    public record Node(
            int depth, String role, String language, String alt, String scope, String text, String leadsTo) {}

    public static StructureTree of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            var catalogue = document.getDocumentCatalog();
            for (var child : catalogue.getStructureTreeRoot().getKids()) {
                reader.read((PDStructureElement) child, 0, catalogue.getLanguage());
            }
            return new StructureTree(List.copyOf(reader.nodes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links and other annotations that no element of the tree holds, or that do not say where they lead. */
    public static List<String> outside(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var outside = new ArrayList<String>();
            var held = new HashSet<COSBase>();
            hold(document.getDocumentCatalog().getStructureTreeRoot(), held);
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation.getStructParent() < 0
                            || !held.contains(annotation.getCOSObject())
                            || annotation.getContents() == null
                            || annotation.getContents().isBlank()) {
                        outside.add(annotation.getSubtype() + " " + annotation.getRectangle());
                    }
                }
            }
            return outside;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(PDStructureNode node, Set<COSBase> held) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement child -> hold(child, held);
                case PDObjectReference reference ->
                    held.add(reference.getCOSObject().getDictionaryObject(COSName.OBJ));
                default -> {}
            }
        }
    }

    /** Language and words of all elements that hold words themselves. */
    public List<String> words() {
        return nodes.stream()
                .filter(node -> !node.text.isEmpty())
                .map(node -> node.language + " " + node.text)
                .toList();
    }

    private static final class Reader {

        private final List<Node> nodes = new ArrayList<>();
        private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();

        void read(PDStructureElement element, int depth, String around) throws IOException {
            var language = Objects.requireNonNullElse(element.getLanguage(), around);
            int at = nodes.size();
            nodes.add(
                    new Node(depth, element.getStructureType(), language, "", "", "", "")); // children stand behind it
            var text = new StringBuilder();
            var leadsTo = new TreeSet<String>();
            for (var kid : element.getKids()) {
                switch (kid) {
                    case PDStructureElement child -> read(child, depth + 1, language);
                    case PDMarkedContentReference content ->
                        text.append(words(page(content, element), content.getMCID()));
                    case Integer number -> text.append(words(Objects.requireNonNull(element.getPage()), number));
                    case PDObjectReference reference -> leadsTo.add(leadsTo(reference));
                    default -> throw new AssertionError("unknown kid " + kid);
                }
            }
            var alt = Objects.requireNonNullElse(element.getAlternateDescription(), "");
            nodes.set(
                    at,
                    new Node(
                            depth,
                            element.getStructureType(),
                            language,
                            alt,
                            scope(element),
                            text.toString(),
                            String.join(", ", leadsTo)));
        }

        private static String leadsTo(PDObjectReference reference) throws IOException {
            if (!(reference.getReferencedObject() instanceof PDAnnotationLink link)) {
                throw new AssertionError("no link " + reference.getReferencedObject());
            }
            return switch (link.getAction()) {
                case PDActionURI address -> address.getURI();
                case PDActionGoTo within
                when within.getDestination() instanceof PDPageDestination place ->
                    "page " + (place.retrievePageNumber() + 1);
                default -> throw new AssertionError("leads nowhere: " + link.getContents());
            };
        }

        private static String scope(PDStructureElement element) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.size(); i++) {
                if (attributes.getObject(i) instanceof PDTableAttributeObject table && table.getScope() != null) {
                    return table.getScope();
                }
            }
            return "";
        }

        private static PDPage page(PDMarkedContentReference content, PDStructureElement element) {
            return Objects.requireNonNullElseGet(content.getPage(), () -> pageAbove(element));
        }

        private static @Nullable PDPage pageAbove(PDStructureNode node) {
            return node instanceof PDStructureElement element
                    ? Objects.requireNonNullElseGet(element.getPage(), () -> pageAbove(element.getParent()))
                    : null;
        }

        private String words(PDPage page, int number) throws IOException {
            var known = pages.get(page);
            if (known == null) {
                known = words(page);
                pages.put(page, known);
            }
            return known.getOrDefault(number, "");
        }

        private static Map<Integer, String> words(PDPage page) throws IOException {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var words = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, words));
            return words;
        }

        private static void collect(PDMarkedContent content, Map<Integer, String> words) {
            var text = new StringBuilder();
            for (var part : content.getContents()) {
                switch (part) {
                    case TextPosition position -> text.append(position.getUnicode());
                    case PDMarkedContent inner -> collect(inner, words);
                    default -> {}
                }
            }
            words.merge(content.getMCID(), text.toString(), String::concat);
        }
    }
}
