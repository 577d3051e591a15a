package org.mekongmigration.handinhand.typesetting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;

/** The faces that are shipped with the application; each is read when it is first needed. Thread-safe. */
public final class Faces {

    private static final class Shipped {
        private static final Faces FACES = new Faces(new ConcurrentHashMap<>(), FaceChoice.USUAL);
    }

    private final Map<String, Face> byFile;
    private final FaceChoice choice;
    private final Map<Language, Family> families = new ConcurrentHashMap<>();

    private Faces(Map<String, Face> byFile, FaceChoice choice) {
        this.byFile = byFile;
        this.choice = choice;
    }

    /** The same for the whole process: a face is large, and the shaper keeps a temporary file for each. Each language has its usual one. */
    public static Faces shipped() {
        return Shipped.FACES;
    }

    /** The same faces, of which somebody has chosen. */
    public Faces chosen(FaceChoice chosen) {
        return chosen.equals(choice) ? this : new Faces(byFile, chosen);
    }

    FaceChoice choice() {
        return choice;
    }

    /**
     * The face of running text.
     *
     * @param strong the bold face
     */
    public Face face(Language language, boolean strong) {
        return face(family(language), strong);
    }

    /** How high lines of a language are. */
    public Heights heights(Language language, double nominalSize) {
        var family = family(language);
        return Heights.of(language, family, face(family, false), nominalSize);
    }

    Family family(Language language) {
        var known = families.get(language);
        return known == null ? families.computeIfAbsent(language, any -> Family.of(choice.typeface(any))) : known;
    }

    Face face(Family family, boolean strong) {
        var known = byFile.get(family.file(strong));
        return known == null ? byFile.computeIfAbsent(family.file(strong), Faces::read) : known;
    }

    private static Face read(String file) {
        try (var in = Faces.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new Face(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
