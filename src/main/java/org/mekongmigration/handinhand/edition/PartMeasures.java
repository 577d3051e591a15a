package org.mekongmigration.handinhand.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** Measures parts, and keeps what was measured of late: who chooses asks for the same sheets again and again. Thread-safe. */
final class PartMeasures {

    private static final int KEPT = 400;

    private record Key(Part part, Sheet sheet, FaceChoice faces) {}

    private final Typesetting typesetting;
    private final Map<Key, PartMeasure> measured = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PartMeasure> eldest) {
            return size() > KEPT;
        }
    };

    PartMeasures(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    PartMeasure of(Part part, Sheet sheet, FaceChoice faces) {
        var key = new Key(part, sheet, faces);
        synchronized (measured) {
            var known = measured.get(key);
            if (known != null) {
                return known;
            }
        }
        var made = PartMeasure.of(typesetting.layOut(new Flow(List.of(part)), sheet, faces));
        synchronized (measured) {
            measured.put(key, made);
        }
        return made;
    }
}
