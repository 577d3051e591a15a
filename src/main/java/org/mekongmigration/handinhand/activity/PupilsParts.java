package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.PupilsSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Localized;

/**
 * What pupils get of an activity, in their languages. No answer is ever read here.
 *
 * @param speakers of the activity, one for each language of the pupils
 */
public record PupilsParts(Activity activity, List<Speaker> speakers, PartFrame frame, WorkLookup lookup) {

    public List<Part> cards() {
        return activity.printables(CardSet.class).map(this::cards).toList();
    }

    public List<Part> handouts() {
        return activity.printables(PupilsSheet.class).map(this::handout).toList();
    }

    private Part cards(CardSet set) {
        var first = speakers.getFirst();
        var head = first.sayOr("cards", set.title(), place(set.id(), "title"));
        var cards = new ArrayList<Block.Card>();
        for (int i = 0; i < set.cards().size(); i++) {
            cards.add(card(set, set.cards().get(i), i + 1));
        }
        return frame.part(
                PartKind.CARDS,
                head,
                speakers,
                List.of(new Block.CardSheet(set.perSheet(), cards, false)),
                new Origin(activity.id(), set.id()));
    }

    private Block.Card card(CardSet set, Card card, int number) {
        var words = said(card.words(), set, card, "words");
        var back = said(card.back(), set, card, "back");
        var picture = card.picture() == null ? null : activity.pictures().get(card.picture());
        var source = Optional.ofNullable(picture).flatMap(it -> lookup.picture(activity.id(), it));
        var alt = picture == null
                ? Optional.<Text>empty()
                : speakers.getFirst().say(picture.alt(), "pictures", String.valueOf(card.picture()), "alt");
        return new Block.Card(
                speakers.getFirst().number(number),
                words,
                source.<PictureSource>orElse(null),
                alt.<Text>orElse(null),
                back);
    }

    private List<Text> said(Localized<String> text, CardSet set, Card card, String key) {
        return new SheetBlocks(speakers)
                .said(text, "printables", set.id().value(), "cards", card.id().value(), key);
    }

    private Part handout(PupilsSheet sheet) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.NameLine(PartFrame.labels(speakers, "name"), PartFrame.labels(speakers, "class-line")));
        blocks.add(new Block.Facing(speakers.stream()
                .map(speaker -> beginning(sheet, speaker))
                .distinct()
                .toList()));
        blocks.addAll(exercise(sheet));
        return frame.part(
                PartKind.HANDOUT,
                speakers.getFirst().label("handout"),
                speakers,
                blocks,
                new Origin(activity.id(), sheet.id()));
    }

    private List<Block> exercise(PupilsSheet sheet) {
        var exercises = new SheetBlocks(speakers);
        return switch (sheet) {
            case QuestionSheet questions -> questions(questions);
            case DrawingSheet drawing -> exercises.drawing(drawing);
            case TableSheet table -> List.of(exercises.table(table, row -> List.of()));
            case MatchingSheet matching -> List.of(exercises.matching(matching));
            case SortingSheet sorting -> {
                var blocks = new ArrayList<>(List.of(exercises.bank(sorting)));
                blocks.addAll(exercises.groups(sorting, group -> List.of()));
                yield blocks;
            }
        };
    }

    private List<Block> questions(QuestionSheet sheet) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < sheet.questions().size(); i++) {
            var question = sheet.questions().get(i);
            int number = i + 1;
            var perLanguage = new SheetBlocks(speakers)
                            .said(
                                    question.text(),
                                    SheetBlocks.place(
                                            sheet, "questions", question.id().value()))
                            .stream()
                            .map(text -> new Aim(Speaker.number(number, text), text))
                            .toList();
            blocks.add(new Block.Question(perLanguage, question.lines(), List.of()));
        }
        return blocks;
    }

    private static List<Block> beginning(PupilsSheet sheet, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("handout", sheet.title(), place(sheet.id(), "title"))));
        blocks.addAll(speaker.prose(sheet.text(), place(sheet.id(), "text")));
        return blocks;
    }

    static String[] place(BlockId printable, String key) {
        return new String[] {"printables", printable.value(), key};
    }
}
