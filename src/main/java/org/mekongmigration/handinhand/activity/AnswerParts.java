package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.PupilsSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableRow;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Localized;

/**
 * The answers to the sheets of an activity: for the teacher, in her language, by themselves.
 *
 * @param speaker of the activity, in the language of the guide
 */
public record AnswerParts(Activity activity, Speaker speaker, PartFrame frame) {

    /** One for each sheet that has answers. */
    public List<Part> answers() {
        return activity.printables(PupilsSheet.class)
                .flatMap(sheet -> {
                    var answers = answers(sheet);
                    return answers.isEmpty() ? Stream.empty() : Stream.of(part(sheet, answers));
                })
                .toList();
    }

    private Part part(PupilsSheet sheet, List<Block> answers) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Heading(1, speaker.sayOr("handout", sheet.title(), PupilsParts.place(sheet.id(), "title"))));
        blocks.addAll(answers);
        return frame.part(
                PartKind.ANSWERS,
                speaker.label("answers"),
                List.of(speaker),
                blocks,
                new Origin(activity.id(), sheet.id()));
    }

    private List<Block> answers(PupilsSheet sheet) {
        return switch (sheet) {
            case QuestionSheet questions -> answers(questions);
            case DrawingSheet drawing -> List.of();
            case TableSheet table -> answers(table);
            case MatchingSheet matching -> matching.pairs().isEmpty() ? List.of() : List.of(blocks().matched(matching));
            case SortingSheet sorting -> answers(sorting);
        };
    }

    private SheetBlocks blocks() {
        return new SheetBlocks(List.of(speaker));
    }

    private List<Block> answers(QuestionSheet sheet) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < sheet.questions().size(); i++) {
            var question = sheet.questions().get(i);
            int number = i + 1;
            var place = new String[] {
                "printables", sheet.id().value(), "questions", question.id().value(), "answer"
            };
            var words = speaker.say(question.text(), place[0], place[1], place[2], place[3])
                    .map(text -> List.of(new Aim(Speaker.number(number, text), text)))
                    .orElse(List.of());
            blocks.add(new Block.Question(words, 0, speaker.prose(question.answer(), place)));
        }
        return sheet.questions().stream().allMatch(question -> question.answer().isEmpty()) ? List.of() : blocks;
    }

    private List<Block> answers(TableSheet table) {
        var none = table.rows().stream()
                .allMatch(row -> row.answers().values().stream().allMatch(Localized::isEmpty));
        return none ? List.of() : List.of(blocks().table(table, row -> cells(table, row)));
    }

    private List<List<Text>> cells(TableSheet table, TableRow row) {
        return table.columns().stream()
                .map(column -> blocks().said(
                                row.answers().getOrDefault(column.id(), Localized.empty()),
                                "printables",
                                table.id().value(),
                                "rows",
                                row.id().value(),
                                "answers",
                                column.id().value()))
                .toList();
    }

    /** What the pupils are to decide themselves stands below the groups. */
    private List<Block> answers(SortingSheet sheet) {
        if (sheet.items().stream().allMatch(item -> item.group() == null)) {
            return List.of();
        }
        var blocks = new ArrayList<>(blocks().groups(sheet, group -> items(sheet, group.id())));
        var undecided = items(sheet, null);
        if (!undecided.isEmpty()) {
            blocks.add(new Block.Heading(2, speaker.label("undecided")));
            blocks.add(new Block.Items(List.of(), undecided));
        }
        return blocks;
    }

    private List<Text> items(SortingSheet sheet, @Nullable BlockId group) {
        return sheet.items().stream()
                .filter(item -> Objects.equals(item.group(), group))
                .flatMap(item ->
                        blocks()
                                .said(
                                        item.text(),
                                        SheetBlocks.place(
                                                sheet, "items", item.id().value()))
                                .stream())
                .toList();
    }
}
