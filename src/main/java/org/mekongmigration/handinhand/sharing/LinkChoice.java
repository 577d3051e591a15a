package org.mekongmigration.handinhand.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;

/**
 * What somebody decides when she makes a link.
 *
 * @param live shows what is published last, or, while nothing is, what its owner last named or shared; else this version for ever
 * @param passcode asked of every reader; absent: none is
 * @param endsAt absent: when it is withdrawn
 * @param note for herself, and who else sees the link in a list; readers do not
 * @param mayCopy whether teachers with an account may make a work of their own from it
 * @param languages that readers may choose among; empty: all that the work has
 * @param parts that readers are given
 */
public record LinkChoice(
        boolean live,
        @Nullable String passcode,
        @Nullable Instant endsAt,
        String note,
        boolean mayCopy,
        List<Language> languages,
        Set<PackPart> parts) {

    /** How long a link to a work that is not published opens, unless its maker says otherwise. */
    public static final Duration USUAL = Duration.ofDays(180);

    /** The most that a note may hold. */
    public static final int LONGEST_NOTE = 300;

    public LinkChoice {
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
        note = shortened(note);
    }

    /** This version for ever, for everybody who has the address. */
    public static LinkChoice frozen(@Nullable Instant endsAt) {
        return new LinkChoice(false, null, endsAt, "", true, List.of(), PackPart.READ_UNASKED);
    }

    public LinkChoice asLive() {
        return new LinkChoice(true, passcode, endsAt, note, mayCopy, languages, parts);
    }

    public LinkChoice withPasscode(String chosen) {
        return new LinkChoice(live, chosen, endsAt, note, mayCopy, languages, parts);
    }

    static String shortened(String typed) {
        var words = typed.strip();
        return words.codePointCount(0, words.length()) <= LONGEST_NOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NOTE));
    }

    /** Without the passcode. */
    @Override
    public String toString() {
        return "LinkChoice[live=" + live + ", endsAt=" + endsAt + "]";
    }
}
