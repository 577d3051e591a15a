package org.mekongmigration.handinhand.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;

/**
 * What somebody without an account may read, and how. Whoever makes one has seen to it that she may. It names the content and does
 * not hold it, so that a page that is known already costs no reading of it.
 *
 * @param revision that is shown
 * @param asOf what the work names without a version is shown as it was then; absent: as it is now
 * @param languages that may be shown; empty: all there are
 * @param parts that may be shown and taken along
 * @param base address of the page on this server, without a slash at its end, as "/s/TOKEN"; all files are below it
 * @param copyAt where somebody who is signed in makes her own copy; absent where she may not
 * @param passedOn address on this server by which it is passed on, on paper too: as "/l/12", or as "/s/TOKEN" without any right
 * @param ends when this reading ends, if it does
 * @param beside what the page shows below the work
 */
public record Reading(
        WorkId work,
        int revision,
        Mode mode,
        @Nullable Instant asOf,
        List<Language> languages,
        Set<PackPart> parts,
        String base,
        @Nullable String copyAt,
        @Nullable String passedOn,
        @Nullable Instant ends,
        Beside beside) {

    public enum Mode {
        /** a link to this revision for ever */
        FROZEN,
        /** a link to whatever is newest */
        LIVE,
        /** the public library: found by search engines, described for them */
        LIBRARY
    }

    public Reading {
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    /** Of a published work, in the library. */
    public static Reading inLibrary(WorkId work, int revision, String base) {
        return of(work, revision, Mode.LIBRARY, null, base);
    }

    /** By a link to whatever is newest. */
    public static Reading live(WorkId work, int revision, String base) {
        return of(work, revision, Mode.LIVE, null, base);
    }

    /** By a link to one revision, with all that it names as it was then. */
    public static Reading frozen(WorkId work, int revision, Instant asOf, String base) {
        return of(work, revision, Mode.FROZEN, asOf, base);
    }

    private static Reading of(WorkId work, int revision, Mode mode, @Nullable Instant asOf, String base) {
        return new Reading(
                work, revision, mode, asOf, List.of(), PackPart.READ_UNASKED, base, null, null, null, Beside.NOTHING);
    }

    public Reading limitedTo(List<Language> allowed, Set<PackPart> allowedParts) {
        return new Reading(work, revision, mode, asOf, allowed, allowedParts, base, copyAt, passedOn, ends, beside);
    }

    public Reading copiedAt(@Nullable String address) {
        return new Reading(work, revision, mode, asOf, languages, parts, base, address, passedOn, ends, beside);
    }

    public Reading alsoAt(@Nullable String address) {
        return new Reading(work, revision, mode, asOf, languages, parts, base, copyAt, address, ends, beside);
    }

    public Reading until(@Nullable Instant end) {
        return new Reading(work, revision, mode, asOf, languages, parts, base, copyAt, passedOn, end, beside);
    }

    public Reading beside(Beside shown) {
        return new Reading(work, revision, mode, asOf, languages, parts, base, copyAt, passedOn, ends, shown);
    }
}
