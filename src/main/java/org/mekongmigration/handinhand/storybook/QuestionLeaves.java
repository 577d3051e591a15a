package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.storybook.Storybook.Question;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** Questions to talk about, as many on a page as find room there; two languages side by side, more on pages of their own. */
record QuestionLeaves(List<Speaker> speakers, double textSize, Sheet sheet) {

    private static final int FACING = 2;
    private static final double TOP = 0.03;

    /** What the margins leave of a page. */
    private static final double LIVE_WIDTH = 0.82;

    private static final double LIVE_HEIGHT = 0.825;

    /** Between two questions, as a share of the size. */
    private static final double GAP = 0.45;

    /** A number and its words, in one language. */
    private record Said(List<Block> blocks) {

        double lines(double letters) {
            return blocks.stream()
                    .mapToDouble(block -> Math.ceil(QuestionLeaves.length(block) / letters))
                    .sum();
        }
    }

    List<Leaf> compose(Storybook book, int firstPage) {
        var leaves = new ArrayList<Leaf>();
        for (int i = 0; i < speakers.size(); i += FACING) {
            var facing = speakers.subList(i, Math.min(i + FACING, speakers.size()));
            var said = facing.stream().map(speaker -> said(book, speaker)).toList();
            int count = said.getFirst().size();
            for (int from = 0; from < count; ) {
                int to = from + fitting(said, from);
                leaves.add(leaf(said, from, to, facing, firstPage + leaves.size()));
                from = to;
            }
        }
        return leaves;
    }

    private static List<Said> said(Storybook book, Speaker speaker) {
        return book.questions().stream()
                .map(question -> said(question, speaker))
                .filter(said -> !said.blocks().isEmpty())
                .toList();
    }

    private static Said said(Question question, Speaker speaker) {
        return new Said(
                speaker.prose(question.text(), "questions", question.id().value(), "text"));
    }

    /** As many as have room in each of the languages; one at least. */
    private int fitting(List<List<Said>> said, int from) {
        double letters = sheet.width() * LIVE_WIDTH * Columns.width(said.size()) / textSize - 2;
        double room = sheet.height() * LIVE_HEIGHT / textSize - (from == 0 ? 2.5 : 0);
        int fitting = said.getFirst().size() - from;
        for (var language : said) {
            double used = -GAP;
            int here = 0;
            for (var question : language.subList(from, language.size())) {
                used += question.lines(letters) * leading(question) + GAP;
                if (used > room) {
                    break;
                }
                here++;
            }
            fitting = Math.min(fitting, here);
        }
        return Math.max(1, fitting);
    }

    private static double leading(Said question) {
        return question.blocks().stream()
                .mapToDouble(block -> high(block))
                .max()
                .orElse(1.5);
    }

    private static double high(Block block) {
        return switch (tag(block)) {
            case "my", "shn", "mnw", "ksw" -> 1.9;
            case "km" -> 1.8;
            default -> 1.7;
        };
    }

    /** In widths of the type's size: signs over and under letters need none. */
    private static double length(Block block) {
        double each =
                switch (tag(block)) {
                    case "ja", "zh-Hans" -> 1;
                    case "my", "shn", "mnw", "ksw" -> 0.75;
                    case "km" -> 0.7;
                    default -> 0.55;
                };
        long letters = texts(block).stream()
                .flatMapToInt(text -> text.words().codePoints())
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
        return Math.max(1, letters * each);
    }

    private static String tag(Block block) {
        var texts = texts(block);
        return texts.isEmpty() ? "" : texts.getFirst().language().tag();
    }

    private static List<Text> texts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.Items items -> items.items();
            default -> List.of();
        };
    }

    private static Leaf leaf(List<List<Said>> said, int from, int to, List<Speaker> facing, int page) {
        var areas = new ArrayList<Area>();
        for (int i = 0; i < facing.size(); i++) {
            var blocks = new ArrayList<Block>();
            if (from == 0) {
                blocks.add(new Block.Heading(2, facing.get(i).label("talk-about-it")));
            }
            blocks.addAll(numbered(said.get(i).subList(from, to), from));
            areas.add(new Area(
                    Columns.left(i, facing.size()),
                    TOP,
                    Columns.width(facing.size()),
                    1 - TOP,
                    false,
                    new Words(Role.TEXT, blocks)));
        }
        return new Leaf("questions", areas, StorybookComposer.folio(page, facing));
    }

    /** The same question has the same number in each language. What a question says beyond its first paragraph follows it. */
    private static List<Block> numbered(List<Said> questions, int before) {
        var blocks = new ArrayList<Block>();
        var labels = new ArrayList<Text>();
        var items = new ArrayList<Text>();
        for (int i = 0; i < questions.size(); i++) {
            var said = questions.get(i).blocks();
            if (said.getFirst() instanceof Block.Paragraph(var text)) {
                var number = Speaker.number(before + i + 1, text);
                labels.add(Text.plain(number.language(), number.words() + "."));
                items.add(text);
            } else {
                flush(labels, items, blocks);
                blocks.add(said.getFirst());
            }
            if (said.size() > 1) {
                flush(labels, items, blocks);
                blocks.addAll(said.subList(1, said.size()));
            }
        }
        flush(labels, items, blocks);
        return blocks;
    }

    private static void flush(List<Text> labels, List<Text> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(labels, items));
            labels.clear();
            items.clear();
        }
    }
}
