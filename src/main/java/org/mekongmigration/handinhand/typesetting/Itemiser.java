package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.mekongmigration.handinhand.language.Language;

/** Parts a text into pieces of one face and one script. No grapheme is ever parted. */
final class Itemiser {

    private final Faces faces;

    Itemiser(Faces faces) {
        this.faces = faces;
    }

    /** @param strong by index of the text */
    List<Piece> pieces(String text, int[] graphemes, Language language, IntPredicate strong) {
        var pieces = new ArrayList<Piece>();
        int script = UScript.COMMON;
        for (int i = 0; i + 1 < graphemes.length; i++) {
            int start = graphemes[i];
            int end = graphemes[i + 1];
            int own = scriptOf(text, start, end);
            if (own == UScript.COMMON && isDigit(text.charAt(start))) {
                // digits come from the Latin face in every language, whatever stands before them
                own = UScript.LATIN;
            }
            script = own == UScript.COMMON ? script : own;
            add(pieces, piece(text, start, end, script, language, strong.test(start)));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece next) {
        if (!pieces.isEmpty()) {
            var last = pieces.getLast();
            boolean opened = last.script() == UScript.COMMON && last.part(0, 0).continues(common(next));
            if (last.continues(next) || opened) {
                pieces.set(
                        pieces.size() - 1,
                        new Piece(
                                last.start(),
                                next.end(),
                                last.face(),
                                last.factor(),
                                next.script(),
                                last.strong(),
                                last.kind()));
                return;
            }
        }
        pieces.add(next);
    }

    private static Piece common(Piece piece) {
        return new Piece(0, 0, piece.face(), piece.factor(), UScript.COMMON, piece.strong(), piece.kind());
    }

    private Piece piece(String text, int start, int end, int script, Language language, boolean strong) {
        if (isSilent(text, start, end)) {
            var family = Family.of(language);
            return new Piece(
                    start, end, faces.face(family, strong), family.factor(), script, strong, Piece.Kind.SILENT);
        }
        for (var family : candidates(language, script)) {
            var face = faces.face(family, strong);
            if (covers(face, text, start, end)) {
                return new Piece(start, end, face, family.factor(), script, strong, Piece.Kind.DRAWN);
            }
        }
        var family = Family.of(language);
        return new Piece(start, end, faces.face(family, strong), family.factor(), script, strong, Piece.Kind.MISSING);
    }

    /** In the order in which they are asked. Large faces come last, so that they are read only for what needs them. */
    private static Iterable<Family> candidates(Language language, int script) {
        var families = new LinkedHashSet<Family>();
        if (script == UScript.LATIN) {
            families.add(Family.LATIN);
        }
        families.add(Family.of(language));
        families.add(Family.LATIN);
        Family.ofScript(script).ifPresent(families::add);
        families.addAll(List.of(Family.values()));
        return families;
    }

    private static boolean covers(Face face, String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .filter(character -> !ignorable(character))
                .allMatch(character -> face.has(character) && !isPrivate(character));
    }

    private static boolean isSilent(String text, int start, int end) {
        return text.substring(start, end).codePoints().allMatch(Itemiser::ignorable);
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

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int scriptOf(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int character = text.codePointAt(i);
            int script = UScript.getScript(character);
            if (script != UScript.COMMON && script != UScript.INHERITED) {
                return script;
            }
            i += Character.charCount(character);
        }
        return UScript.COMMON;
    }
}
