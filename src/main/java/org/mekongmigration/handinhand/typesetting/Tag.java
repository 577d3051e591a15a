package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/** A node of the structure tree: what a screen reader meets. Grows while pages are laid out, is only read afterwards. */
public final class Tag {

    /** Standard structure types of PDF 1.7. */
    public enum Role {
        DOCUMENT("Document"),
        PART("Part"),
        SECT("Sect"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        H4("H4"),
        P("P"),
        LIST("L"),
        ITEM("LI"),
        LABEL("Lbl"),
        ITEM_BODY("LBody"),
        TABLE("Table"),
        ROW("TR"),
        /** over a column */
        HEAD_CELL("TH"),
        /** before a row */
        ROW_HEAD("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        NOTE("Note"),
        SPAN("Span"),
        LINK("Link");

        private final String pdfName;

        Role(String pdfName) {
            this.pdfName = pdfName;
        }

        public String pdfName() {
            return pdfName;
        }
    }

    private final Role role;
    private final @Nullable Language language;
    private final @Nullable String alt;
    private final @Nullable String address;
    private final @Nullable Integer part;
    private final List<Tag> children = new ArrayList<>();

    private Tag(
            Role role,
            @Nullable Language language,
            @Nullable String alt,
            @Nullable String address,
            @Nullable Integer part) {
        this.role = role;
        this.language = language;
        this.alt = alt;
        this.address = address;
        this.part = part;
    }

    public static Tag root() {
        return new Tag(Role.DOCUMENT, null, null, null, null);
    }

    /** Of a part that may yet be laid out in another way. It is met once a document has taken it up. */
    public static Tag loosePart() {
        return new Tag(Role.PART, null, null, null, null);
    }

    public void takeUp(Tag part) {
        add(part);
    }

    public Tag child(Role role, @Nullable Language language) {
        return add(new Tag(role, language, null, null, null));
    }

    /** A figure with its alternative text. */
    public Tag figure(Language language, String alt) {
        return add(new Tag(Role.FIGURE, language, alt, null, null));
    }

    /** Words that lead to an address. */
    public Tag link(Language language, String to) {
        return add(new Tag(Role.LINK, language, null, to, null));
    }

    /** Words that lead to where a part of the same flow begins. */
    public Tag linkToPart(Language language, int to) {
        return add(new Tag(Role.LINK, language, null, null, to));
    }

    private Tag add(Tag tag) {
        children.add(tag);
        return tag;
    }

    /**
     * The same once more, below another node.
     *
     * @param copies takes up which node became which
     * @param again the first copy stands for the original; further ones have no headings, else they would fill the list of headings
     */
    void copyTo(Tag parent, Map<Tag, Tag> copies, boolean again) {
        boolean heading = role == Role.H1 || role == Role.H2 || role == Role.H3 || role == Role.H4;
        var copy = parent.add(new Tag(again && heading ? Role.P : role, language, alt, address, part));
        copies.put(this, copy);
        children.forEach(child -> child.copyTo(copy, copies, again));
    }

    public Role role() {
        return role;
    }

    public @Nullable Language language() {
        return language;
    }

    public @Nullable String alt() {
        return alt;
    }

    /** Where a link leads. */
    public @Nullable String address() {
        return address;
    }

    /** To which part of the flow a link leads. */
    public @Nullable Integer part() {
        return part;
    }

    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }
}
