package org.mekongmigration.handinhand.reading.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.press.html.Addresses;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.Composed;
import org.springframework.stereotype.Component;

/** Pages below a reading's first page, for what would make that too heavy: single parts, single activities. */
@Component
class Elsewhere {

    private static final Pattern NAME = Pattern.compile("(part|activity)-([1-9]\\d{0,2})");

    private final PublicWords words;

    Elsewhere(PublicWords words) {
        this.words = words;
    }

    /**
     * @param isStage one activity of the first part; else a whole part
     * @param index counted from 0
     */
    record Place(boolean isStage, int index) {

        static Optional<Place> named(String name) {
            var found = NAME.matcher(name);
            return found.matches()
                    ? Optional.of(new Place(found.group(1).equals("activity"), Integer.parseInt(found.group(2)) - 1))
                    : Optional.empty();
        }

        String name() {
            return (isStage ? "activity-" : "part-") + (index + 1);
        }
    }

    /** @param stages whether activities stand elsewhere too */
    Addresses addresses(Composed composed, boolean stages) {
        return new Addresses() {
            @Override
            public String part(int part) {
                return address(composed, new Place(false, part));
            }

            @Override
            public @Nullable String stage(int stage) {
                return stages ? address(composed, new Place(true, stage)) : null;
            }
        };
    }

    /** Names the parts that are not on this page, where no contents name them. */
    void write(Composed composed, Addresses addresses, Markup out) {
        if (!(composed.document().body() instanceof Flow flow)
                || flow.contents() != null
                || flow.parts().size() < 2) {
            return;
        }
        var title = words.say(composed.choice().face(), "reading.sheets.title");
        out.openIn(title.language(), "h2", "class", "files-title")
                .words(title.words())
                .close();
        out.open("ul", "class", "files");
        for (int i = 1; i < flow.parts().size(); i++) {
            var part = flow.parts().get(i);
            if (part.kind() == PartKind.GUIDE) {
                continue;
            }
            out.open("li").open("a", "href", addresses.part(i));
            var name = Layers.name(part);
            var last = name.getLast();
            out.words(last.language(), last.words());
            if (name.size() > 1) {
                out.words(" ")
                        .elementIn(
                                name.getFirst().language(),
                                "span",
                                name.getFirst().words(),
                                "class",
                                "kind");
            }
            out.close().close();
        }
        out.close();
    }

    /** From a part back to the whole. */
    void wayBack(Composed composed, Markup out) {
        var back = words.say(composed.choice().face(), "reading.back");
        out.open("p");
        out.openIn(back.language(), "a", "href", composed.reading().base() + AskedLanguages.query(composed.choice()));
        out.words("← " + back.words()).close().close();
    }

    private static String address(Composed composed, Place place) {
        return composed.reading().base() + "/" + place.name() + AskedLanguages.query(composed.choice());
    }
}
