package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Sets one card: its number, its picture, its words in each language, all languages in the same size. */
final class CardSetter {

    private final Setting setting;
    private final double width;
    private final double height;
    private final double pictureHeight;

    /** @param cards all of the set: their pictures are equally high */
    CardSetter(Setting setting, double width, double height, List<Block.Card> cards) {
        this.setting = setting;
        this.width = width;
        this.height = height;
        this.pictureHeight = cards.stream()
                .filter(card -> card.picture() != null)
                .mapToDouble(card -> height * pictureShare(card))
                .min()
                .orElse(0);
    }

    /** @param back nothing where the card has one side */
    record Sides(Box front, Box back) {}

    Sides set(Block.Card card, Tag list) {
        var item = list.child(Tag.Role.ITEM, null);
        var number = setting.text()
                .lines(
                        item.child(Tag.Role.LABEL, card.number().language()),
                        card.number(),
                        TypeScale.CARD_NUMBER,
                        width);
        var body = item.child(Tag.Role.ITEM_BODY, null);
        var columns = new ArrayList<Beside.Column>();
        columns.add(new Beside.Column(
                Measures.CARD_NUMBER, Measures.CARD_NUMBER + mm(1.9) - number.baseline(), number, false));
        double top = Measures.CARD_NUMBER + mm(4);
        if (card.picture() != null) {
            var picture = picture(card, card.picture(), body);
            columns.add(new Beside.Column(
                    width * (1 - Measures.CARD_PICTURE_WIDTH) / 2, Measures.CARD_PICTURE_TOP, picture, false));
            top = Measures.CARD_PICTURE_TOP + pictureHeight + Measures.CARD_AIR;
        }
        double room = height - top - Measures.CARD_BOTTOM;
        double[] sizes = card.picture() == null ? TypeScale.CARD_WORDS_ALONE : TypeScale.CARD_WORDS;
        var words = words(card.words(), card.number(), body, room, sizes);
        // without a picture the words stand in the middle
        double down = card.picture() == null
                ? Math.max(top, (height - words.height()) / 2)
                : height - Measures.CARD_BOTTOM - words.height();
        columns.add(new Beside.Column(Measures.CARD_SIDE, down, words, false));
        return new Sides(new Beside(columns), card.back().isEmpty() ? Box.EMPTY : back(card, body));
    }

    /** In the middle; its number stands there too, for who puts the two together again. */
    private Box back(Block.Card card, Tag body) {
        var number = setting.text().ornament(card.number(), TypeScale.CARD_NUMBER, width);
        double top = Measures.CARD_NUMBER + mm(4);
        var words = words(
                card.back(), card.number(), body, height - top - Measures.CARD_BOTTOM, TypeScale.CARD_WORDS_ALONE);
        return new Beside(List.of(
                new Beside.Column(
                        Measures.CARD_NUMBER, Measures.CARD_NUMBER + mm(1.9) - number.baseline(), number, false),
                new Beside.Column(Measures.CARD_SIDE, Math.max(top, (height - words.height()) / 2), words, false)));
    }

    private double pictureShare(Block.Card card) {
        double measure = width - 2 * Measures.CARD_SIDE;
        for (double share : Measures.CARD_PICTURE_HEIGHT) {
            double room =
                    height - Measures.CARD_PICTURE_TOP - height * share - Measures.CARD_AIR - Measures.CARD_BOTTOM;
            if (stack(card.words(), List.of(), TypeScale.CARD_LEGIBLE, measure).height() <= room) {
                return share;
            }
        }
        return Measures.CARD_PICTURE_HEIGHT[Measures.CARD_PICTURE_HEIGHT.length - 1];
    }

    private Box picture(Block.Card card, PictureSource source, Tag body) {
        var alt = card.alt() != null
                ? card.alt()
                : card.words().isEmpty() ? card.number() : card.words().getFirst();
        var tag = body.figure(alt.language(), alt.words());
        var picture = FigureSetter.picture(source, tag, width * Measures.CARD_PICTURE_WIDTH, pictureHeight);
        double down = (pictureHeight - picture.height()) / 2;
        return new Ornament(pictureHeight, (canvas, x, y) -> picture.draw(canvas, x, y + down));
    }

    private Box words(List<Text> texts, Text number, Tag body, double room, double[] sizes) {
        double measure = width - 2 * Measures.CARD_SIDE;
        for (double size : sizes) {
            if (wordsStayWhole(texts, size, measure)
                    && stack(texts, List.of(), size, measure).height() <= room) {
                return tagged(texts, body, size, measure);
            }
        }
        double least = sizes[sizes.length - 1];
        double over = stack(texts, List.of(), least, measure).height() - room;
        if (over <= 0) {
            return tagged(texts, body, least, measure); // only a word is too long, and is broken
        }
        setting.text().overfullCard(List.of(number.words(), Integer.toString((int) Math.ceil(over / (least * 1.5)))));
        return tagged(texts, body, least, measure);
    }

    private boolean wordsStayWhole(List<Text> texts, double size, double measure) {
        return texts.stream().allMatch(words -> setting.text().widestWord(words, TypeStep.text(size)) <= measure);
    }

    private Box tagged(List<Text> texts, Tag body, double size, double measure) {
        texts.forEach(setting.text()::note);
        var tags = texts.stream()
                .map(words -> body.child(Tag.Role.P, words.language()))
                .toList();
        return stack(texts, tags, size, measure);
    }

    /** @param tags none while it is only measured */
    private Stack stack(List<Text> texts, List<Tag> tags, double size, double measure) {
        var stack = new Stack.Builder();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var step = TypeStep.text(size).close();
            double leading = step.leading(setting.text().heights(text.language(), step));
            step = step.tight(Math.max(Measures.CARD_TIGHT, Measures.CARD_LEAST_LEADING * size / leading));
            var lines = setting.text().ornament(text, step, measure).to(WordLines.Side.CENTRE);
            stack.add(Measures.CARD_LANGUAGE_GAP * size, tags.isEmpty() ? lines : lines.tagged(tags.get(i)));
        }
        return stack.build();
    }
}
