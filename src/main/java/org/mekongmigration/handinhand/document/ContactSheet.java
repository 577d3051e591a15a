package org.mekongmigration.handinhand.document;

import java.util.List;

/**
 * All pages of a book small on large sheets, opening by opening, for those who check it.
 *
 * @param captions one for each leaf
 * @param around what stands at head and foot of each sheet; its blocks are not asked for
 */
public record ContactSheet(Leaves leaves, List<Caption> captions, Flow.Part around) implements Body {

    public ContactSheet {
        captions = List.copyOf(captions);
        if (captions.size() != leaves.leaves().size()) {
            throw new IllegalArgumentException(
                    captions.size() + " captions for " + leaves.leaves().size() + " leaves");
        }
    }

    /**
     * Under a page.
     *
     * @param name its number, or what it is
     * @param notes what is to be known of it
     */
    public record Caption(Text name, List<Note> notes) {
        public Caption {
            notes = List.copyOf(notes);
        }
    }

    /** @param names languages, each in itself */
    public record Note(Text what, List<Text> names) {
        public Note {
            names = List.copyOf(names);
        }
    }
}
