package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mekongmigration.handinhand.activity.Printable.DrawingBox;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.PupilsSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingGroup;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableRow;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Exercise;
import org.mekongmigration.handinhand.document.Exercise.WritingRow;
import org.mekongmigration.handinhand.document.Exercise.WritingTable;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Localized;

/** The exercises of sheets as they stand on paper. Answers come in only through the functions that the teacher's part hands over. */
record SheetBlocks(List<Speaker> speakers) {

    private static final int USUAL_LINES = 2;
    private static final int GROUPS_BESIDE = 4;
    private static final int SPARE_LINES = 2;

    /** The same words once per language; what stands in for a missing one does not repeat what stands there already. */
    List<Text> said(Localized<String> words, String... place) {
        var said = new ArrayList<Text>();
        for (var speaker : speakers) {
            speaker.say(words, place)
                    .filter(text -> said.stream().noneMatch(other -> same(text, other)))
                    .ifPresent(said::add);
        }
        return said;
    }

    private static boolean same(Text one, Text other) {
        return one.language().equals(other.language()) && one.words().equals(other.words());
    }

    List<Block> drawing(DrawingSheet sheet) {
        var blocks = new ArrayList<Block>();
        int across = sheet.across() == null ? 1 : sheet.across();
        for (int from = 0; from < sheet.boxes().size(); from += across) {
            var row = new ArrayList<Exercise.DrawingBox>();
            for (int i = from; i < Math.min(from + across, sheet.boxes().size()); i++) {
                row.add(box(sheet, sheet.boxes().get(i), i + 1));
            }
            blocks.add(new Block.Task(new Exercise.DrawingRow(row, across)));
        }
        return blocks;
    }

    private Exercise.DrawingBox box(DrawingSheet sheet, DrawingBox box, int number) {
        var captions = said(box.text(), place(sheet, "boxes", box.id().value())).stream()
                .map(text -> new Aim(
                        sheet.boxes().size() == 1 ? Text.plain(text.language(), "") : Speaker.number(number, text),
                        text))
                .toList();
        return new Exercise.DrawingBox(captions, share(box), box.lines() == null ? 0 : box.lines());
    }

    private static double share(DrawingBox box) {
        return switch (box.height()) {
            case SMALL -> 0.14;
            case null -> 0.3;
            case MEDIUM -> 0.3;
            case LARGE -> 0.6;
        };
    }

    /** @param cells what is filled in */
    Block table(TableSheet table, Function<TableRow, List<List<Text>>> cells) {
        var columns = table.columns().stream()
                .map(column ->
                        said(column.text(), place(table, "columns", column.id().value())))
                .toList();
        var rows = table.rows().stream()
                .map(row -> new WritingRow(
                        said(row.text(), place(table, "rows", row.id().value())),
                        row.lines() == null ? USUAL_LINES : row.lines(),
                        cells.apply(row)))
                .toList();
        return new Block.Task(
                new WritingTable(said(table.corner(), "printables", table.id().value(), "corner"), columns, rows));
    }

    /** Each left side beside what stands there on the pupils' sheet. */
    Block matching(MatchingSheet sheet) {
        return new Block.Task(new Exercise.Matching(lefts(sheet), rights(sheet, sheet.mixed()), false));
    }

    /** Each left side beside its own right side. */
    Block matched(MatchingSheet sheet) {
        return new Block.Task(new Exercise.Matching(lefts(sheet), rights(sheet, sheet.pairs()), true));
    }

    private List<List<Text>> lefts(MatchingSheet sheet) {
        return sheet.pairs().stream()
                .map(pair -> said(pair.left(), place(sheet, "pairs", pair.id().value())))
                .toList();
    }

    private List<List<Text>> rights(MatchingSheet sheet, List<Printable.MatchingPair> order) {
        return order.stream()
                .map(pair -> said(pair.right(), place(sheet, "pairs", pair.id().value())))
                .toList();
    }

    /** Everything that is to be sorted, mixed. */
    Block bank(SortingSheet sheet) {
        return new Block.Task(new Exercise.WordBank(sheet.mixed().stream()
                .map(item -> said(item.text(), place(sheet, "items", item.id().value())))
                .toList()));
    }

    /** @param sorted what belongs to a group */
    List<Block> groups(SortingSheet sheet, Function<SortingGroup, List<Text>> sorted) {
        var blocks = new ArrayList<Block>();
        int lines = sheet.items().size() / Math.max(1, sheet.groups().size()) + SPARE_LINES;
        for (int from = 0; from < sheet.groups().size(); from += GROUPS_BESIDE) {
            var beside = sheet.groups()
                    .subList(from, Math.min(from + GROUPS_BESIDE, sheet.groups().size()));
            var names = beside.stream()
                    .map(group ->
                            said(group.text(), place(sheet, "groups", group.id().value())))
                    .toList();
            var cells = beside.stream().map(sorted).toList();
            blocks.add(new Block.Task(
                    new WritingTable(List.of(), names, List.of(new WritingRow(List.of(), lines, cells)))));
        }
        return blocks;
    }

    static String[] place(PupilsSheet sheet, String key, String block) {
        return new String[] {"printables", sheet.id().value(), key, block};
    }
}
