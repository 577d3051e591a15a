package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.mekongmigration.handinhand.language.Language;

/** Parts a text into pieces of one face and one script. No grapheme is ever parted. */
final class Itemiser {

    private record Asked(Family main, int script) {}

    private final Faces faces;
    private final Map<Asked, List<Family>> candidates = new ConcurrentHashMap<>();

    Itemiser(Faces faces) {
        this.faces = faces;
    }

    /** @param strong by index of the text */
    List<Piece> pieces(String text, int[] graphemes, Language language, IntPredicate strong) {
        var pieces = new ArrayList<Piece>();
        var scripts = Scripts.of(text, graphemes);
        var main = faces.family(language);
        boolean emphasised = false;
        Piece open = null;
        for (int i = 0; i < scripts.length; i++) {
            int start = graphemes[i];
            emphasised = joinsTheLetterBefore(text, start) ? emphasised : strong.test(start);
            var next = piece(text, start, graphemes[i + 1], scripts[i], main, emphasised);
            if (open != null && open.continuedBy(next)) {
                open = open.joinedTo(next);
            } else {
                if (open != null) {
                    pieces.add(open);
                }
                open = next;
            }
        }
        if (open != null) {
            pieces.add(open);
        }
        return pieces;
    }

    /** Emphasis that begins inside a syllable would tear its letters into two faces, with a dotted circle between. */
    private static boolean joinsTheLetterBefore(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        int type = Character.getType(text.codePointAt(start));
        return before == '\u1039'
                || before == '\u17D2'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private Piece piece(String text, int start, int end, int script, Family main, boolean strong) {
        if (isSilent(text, start, end)) {
            return piece(start, end, script, main, strong, Piece.Kind.SILENT);
        }
        for (var family : candidates(main, script)) {
            if (covers(faces.face(family, strong), text, start, end)) {
                return piece(start, end, script, family, strong, Piece.Kind.DRAWN);
            }
        }
        return piece(start, end, script, main, strong, Piece.Kind.MISSING);
    }

    private Piece piece(int start, int end, int script, Family family, boolean strong, Piece.Kind kind) {
        return new Piece(start, end, faces.face(family, strong), family.factor(), script, strong, kind);
    }

    /** In the order in which they are asked. Large faces come last, so that they are read only for what needs them. */
    private List<Family> candidates(Family main, int script) {
        var asked = new Asked(main, script);
        var known = candidates.get(asked);
        return known == null ? candidates.computeIfAbsent(asked, this::inOrder) : known;
    }

    private List<Family> inOrder(Asked asked) {
        var families = new LinkedHashSet<Family>();
        if (asked.script == UScript.LATIN) {
            families.add(Family.LATIN);
        }
        families.add(asked.main);
        families.add(Family.LATIN);
        Scripts.language(asked.script).map(faces::family).ifPresent(families::add);
        families.addAll(List.of(Family.values()));
        return List.copyOf(families);
    }

    private static boolean covers(Face face, String text, int start, int end) {
        for (int i = start; i < end; ) {
            int character = text.codePointAt(i);
            boolean drawn = face.has(character) && !isPrivate(character);
            if (!drawn && !ignorable(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isSilent(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int character = text.codePointAt(i);
            if (!ignorable(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean ignorable(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.isISOControl(character)
                // marks that anchor interlinear notes: format characters that nothing ignores by default
                || character >= 0xFFF9 && character <= 0xFFFB;
    }

    /** Private characters mean something else in every face, and nothing to who copies them. */
    private static boolean isPrivate(int character) {
        return Character.getType(character) == Character.PRIVATE_USE;
    }
}
