package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.MaterialRow;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;

/**
 * What lessons need, counted for their class, and the sheets of paper in all.
 *
 * @param pupils of the class; absent: nobody counted, or the classes differ
 */
record MaterialsTable(
        List<GatheredMaterial> materials, @Nullable Integer pupils, Speaker speaker) {

    static MaterialsTable of(Lesson lesson, Speaker speaker) {
        return new MaterialsTable(
                GatheredMaterial.of(lesson), lesson.plan().schoolClass().pupils(), speaker);
    }

    List<Block> compose() {
        var rows = new ArrayList<MaterialRow>();
        int sheets = 0;
        for (var material : materials) {
            speaker.of(material.activity())
                    .say(material.text(), "materials")
                    .ifPresent(text -> rows.add(new MaterialRow(text, count(material))));
            sheets += material.sheets() == null ? 0 : material.sheets();
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        var total = sheets == 0
                ? null
                : new MaterialRow(speaker.label("paper-in-all"), speaker.label("sheets-in-all", sheets));
        var heading = pupils == null ? speaker.label("materials") : speaker.label("materials-for", pupils);
        return List.of(new Block.MaterialTable(heading, rows, total));
    }

    private @Nullable Text count(GatheredMaterial material) {
        if (material.count() == null) {
            return null;
        }
        if (material.printable() == null) {
            return speaker.label("count", material.count());
        }
        int perCopy = CopyCount.sheets(material.printable());
        if (!material.isCut()) {
            return speaker.label("sheets", material.count() * perCopy);
        }
        return perCopy == 1
                ? speaker.label("sets-of-one", material.count())
                : speaker.label("sets", material.count(), perCopy);
    }
}
