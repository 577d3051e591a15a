package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * The last page: who made the words and pictures, and what may be done with them, in each language; more where one is too small.
 *
 * @param origin what the book was made from
 */
record CreditsLeaves(
        List<Speaker> speakers, Sheet sheet, @Nullable Content origin) {

    private static final int FACING = 2;
    private static final double TOP = 0.08;

    /** Lines of this size with the air between them, and those that are longer than a column. */
    private static final double LINE = 30;

    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC[- ](BY|BY-SA|BY-NC)[- ][0-9.]+");

    List<Leaf> compose(Storybook book) {
        var credits = PictureCredits.of(book);
        var leaves = new ArrayList<Leaf>();
        int most = Math.max(4, (int) (sheet.height() * 0.7 / LINE));
        var said = new HashSet<Text>();
        for (int i = 0; i < speakers.size(); i += FACING) {
            var facing = speakers.subList(i, Math.min(i + FACING, speakers.size()));
            var columns = facing.stream()
                    .map(speaker -> fresh(lines(book, credits, speaker), said))
                    .toList();
            int longest = columns.stream().mapToInt(List::size).max().orElse(0);
            int from = 0;
            do {
                leaves.add(leaf(book, facing, columns, from, from + most));
                from += most;
            } while (from < longest);
        }
        return leaves;
    }

    /** A language without paper words of its own says the same as another one: that is said once. */
    private static List<Text> fresh(List<Text> lines, Set<Text> said) {
        return said.containsAll(lines)
                ? List.of()
                : lines.stream().peek(said::add).toList();
    }

    private static Leaf leaf(Storybook book, List<Speaker> facing, List<List<Text>> columns, int from, int to) {
        var areas = new ArrayList<Area>();
        for (int i = 0; i < facing.size(); i++) {
            var lines = columns.get(i);
            var blocks = new ArrayList<Block>();
            var speaker = facing.get(i);
            if (from == 0) {
                blocks.add(new Block.Heading(2, speaker.sayOr("untitled", book.title(), "title")));
                if (!lines.isEmpty()) {
                    blocks.add(new Block.Heading(3, speaker.label("credits")));
                }
            }
            lines.stream().skip(from).limit(to - from).map(Block.Paragraph::new).forEach(blocks::add);
            areas.add(new Area(
                    Columns.left(i, facing.size()),
                    TOP,
                    Columns.width(facing.size()),
                    1 - TOP,
                    false,
                    new Words(Role.SMALL, blocks)));
        }
        return new Leaf("credits", areas, List.of());
    }

    private List<Text> lines(Storybook book, PictureCredits credits, Speaker speaker) {
        return Stream.of(
                        makers(book, credits, speaker),
                        credits.lines(speaker),
                        madeFrom(speaker),
                        licence(book, speaker))
                .flatMap(List::stream)
                .toList();
    }

    /** Called as in the language of the line if it is called anything there. */
    private List<Text> madeFrom(Speaker speaker) {
        return Stream.ofNullable(origin)
                .flatMap(from -> from
                        .title()
                        .in(speaker.language())
                        .or(() -> from.title().in(from.source()))
                        .stream())
                .map(title -> speaker.label("made-from", title))
                .toList();
    }

    /** Those of one role on one line. Who is named with her pictures is not named before them too. */
    private static List<Text> makers(Storybook book, PictureCredits credits, Speaker speaker) {
        var byRole = new LinkedHashMap<String, List<String>>();
        for (var maker : book.makers()) {
            if (!maker.role().equals("illustrator") || !credits.name(maker.name())) {
                byRole.computeIfAbsent(maker.role(), role -> new ArrayList<>()).add(maker.name());
            }
        }
        return byRole.entrySet().stream()
                .map(each -> line(new Maker(each.getKey(), String.join(", ", each.getValue())), speaker))
                .toList();
    }

    private static Text line(Maker maker, Speaker speaker) {
        return switch (maker.role()) {
            case "author", "illustrator", "translator", "editor" -> speaker.label("role-" + maker.role(), maker.name());
            default -> speaker.label("role-other", maker.role(), maker.name());
        };
    }

    /** Its name, and what it allows in plain words. */
    private static List<Text> licence(Storybook book, Speaker speaker) {
        var licence = book.licence();
        if (licence == null) {
            return List.of();
        }
        var named = speaker.label("licence", Imprints.readable(licence));
        var known = CREATIVE_COMMONS.matcher(licence);
        if (known.matches()) {
            return List.of(named, speaker.label("licence-" + known.group(1).toLowerCase(Locale.ROOT)));
        }
        return licence.startsWith("CC0") ? List.of(named, speaker.label("licence-cc0")) : List.of(named);
    }
}
