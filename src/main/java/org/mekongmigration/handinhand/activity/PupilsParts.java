package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;

/**
 * What pupils get of an activity, in their languages. No answer is ever read here.
 *
 * @param speakers of the activity, one for each language of the pupils
 */
public record PupilsParts(Activity activity, List<Speaker> speakers, PartFrame frame, WorkLookup lookup) {

    public List<Part> cards() {
        return activity.printables().stream()
                .filter(CardSet.class::isInstance)
                .map(printable -> cards((CardSet) printable))
                .toList();
    }

    public List<Part> handouts() {
        return activity.printables().stream()
                .filter(QuestionSheet.class::isInstance)
                .map(printable -> handout((QuestionSheet) printable))
                .toList();
    }

    private Part cards(CardSet set) {
        var first = speakers.getFirst();
        var head = first.sayOr("cards", set.title(), place(set, "title"));
        var cards = new ArrayList<Block.Card>();
        for (int i = 0; i < set.cards().size(); i++) {
            cards.add(card(set, set.cards().get(i), i + 1));
        }
        return frame.part(PartKind.CARDS, head, speakers, List.of(new Block.CardSheet(set.perSheet(), cards)));
    }

    private Block.Card card(CardSet set, Card card, int number) {
        var words = speakers.stream()
                .flatMap(speaker ->
                        speaker
                                .say(
                                        card.words(),
                                        "printables",
                                        set.id().value(),
                                        "cards",
                                        card.id().value())
                                .stream())
                .distinct()
                .toList();
        var picture = card.picture() == null ? null : activity.pictures().get(card.picture());
        var source = Optional.ofNullable(picture).flatMap(it -> lookup.picture(activity.id(), it));
        var alt = picture == null
                ? Optional.<Text>empty()
                : speakers.getFirst().say(picture.alt(), "pictures", String.valueOf(card.picture()), "alt");
        return new Block.Card(
                speakers.getFirst().number(number), words, source.<PictureSource>orElse(null), alt.<Text>orElse(null));
    }

    private Part handout(QuestionSheet sheet) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.NameLine(PartFrame.labels(speakers, "name"), PartFrame.labels(speakers, "class-line")));
        blocks.add(new Block.Facing(speakers.stream()
                .map(speaker -> beginning(sheet, speaker))
                .distinct()
                .toList()));
        for (int i = 0; i < sheet.questions().size(); i++) {
            var question = sheet.questions().get(i);
            int number = i + 1;
            var perLanguage = speakers.stream()
                    .flatMap(speaker -> speaker
                            .say(
                                    question.text(),
                                    "printables",
                                    sheet.id().value(),
                                    "questions",
                                    question.id().value())
                            .map(text -> new Aim(Speaker.number(number, text), text))
                            .stream())
                    .distinct()
                    .toList();
            blocks.add(new Block.Question(perLanguage, question.lines(), List.of()));
        }
        return frame.part(PartKind.HANDOUT, speakers.getFirst().label("handout"), speakers, blocks);
    }

    private static List<Block> beginning(QuestionSheet sheet, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("handout", sheet.title(), place(sheet, "title"))));
        blocks.addAll(speaker.prose(sheet.text(), place(sheet, "text")));
        return blocks;
    }

    static String[] place(Printable printable, String key) {
        return new String[] {"printables", printable.id().value(), key};
    }
}
