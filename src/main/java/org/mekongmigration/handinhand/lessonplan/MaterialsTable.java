package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.MaterialRow;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.Thrift;

/**
 * What lessons need, counted for their class, and the sheets of paper in all.
 *
 * @param pupils of the class; absent: nobody counted, or the classes differ
 */
record MaterialsTable(
        List<GatheredMaterial> materials,
        SheetPages pages,
        @Nullable Integer pupils,
        Speaker speaker) {

    static MaterialsTable of(Lesson lesson, Thrift thrift, SheetPages pages, Speaker speaker) {
        return of(List.of(lesson), thrift, pages, lesson.plan().schoolClass().pupils(), speaker);
    }

    static MaterialsTable of(
            List<Lesson> lessons, Thrift thrift, SheetPages pages, @Nullable Integer pupils, Speaker speaker) {
        var materials = GatheredMaterial.of(lessons).stream()
                .map(material -> material.spared(thrift))
                .toList();
        return new MaterialsTable(materials, pages, pupils, speaker);
    }

    List<Block> compose() {
        var rows = new ArrayList<MaterialRow>();
        int sheets = 0;
        for (var material : materials) {
            speaker.of(material.activity())
                    .say(material.text(), "materials")
                    .ifPresent(text -> rows.add(new MaterialRow(text, count(material))));
            sheets += Objects.requireNonNullElse(material.sheets(pages), 0);
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
        int perCopy = pages.of(material.activity(), material.printable());
        if (!material.isCut()) {
            return speaker.label("sheets", material.count() * perCopy);
        }
        return perCopy == 1
                ? speaker.label("sets-of-one", material.count())
                : speaker.label("sets", material.count(), perCopy);
    }
}
