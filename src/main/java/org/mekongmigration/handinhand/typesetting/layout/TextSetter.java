package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Faces;
import org.mekongmigration.handinhand.typesetting.Heights;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Paragraphs;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Sets the words of one document and remembers what was found amiss with them. */
final class TextSetter {

    private final Paragraphs paragraphs;
    private final Faces faces;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Language> shownStandIns = new HashSet<>();
    private Finding.Place place = new Finding.Place(List.of());

    TextSetter(Paragraphs paragraphs, Faces faces) {
        this.paragraphs = paragraphs;
        this.faces = faces;
    }

    /** Findings belong to this place from now on, and a language that stands in is named anew. */
    void at(List<String> path) {
        place = new Finding.Place(path);
        nextBlock();
    }

    /** A language that stands in for another is named once in each block. */
    void nextBlock() {
        shownStandIns.clear();
    }

    /** The words of a tag. Where another language stands in, its tag stands before them. */
    Box set(Tag tag, Text text, TypeStep step, double width) {
        if (text.mark() != Text.Mark.STAND_IN || !shownStandIns.add(text.language())) {
            return lines(tag, text, step, width);
        }
        var badge = new StandInBadge(line(name(text.language()), TypeScale.STAND_IN));
        var words = lines(tag, text, step, width - badge.width());
        return Beside.level(List.of(Beside.Column.at(0, badge), Beside.Column.at(badge.width(), words)));
    }

    WordLines lines(Tag tag, Text text, TypeStep step, double width) {
        note(text);
        return unnoted(tag, text, step, width);
    }

    /** Words that stand elsewhere too, or are only measured. */
    WordLines ornament(Text text, TypeStep step, double width) {
        return unnoted(null, text, step, width);
    }

    private WordLines unnoted(@Nullable Tag tag, Text text, TypeStep step, double width) {
        var heights = heights(text.language(), step);
        var lines = paragraphs.lines(text, step.style(), width);
        boolean headed = step.heading() && step.style().strong();
        return new WordLines(
                tag,
                lines,
                headed ? Clearance.leading(lines, step.leading(heights), step.size()) : step.leading(heights),
                step.baseline(heights),
                width,
                WordLines.Side.LEFT,
                step.ink(),
                step.halo());
    }

    Line line(Text text, TypeStep step) {
        return paragraphs.line(text, step.style());
    }

    double width(Text text, TypeStep step) {
        return paragraphs.width(text, step.style());
    }

    double widestWord(Text text, TypeStep step) {
        return paragraphs.widestWord(text, step.style());
    }

    /** Width of what {@link #set} puts before words that stand in for another language. */
    double badge(Language language) {
        return new StandInBadge(line(name(language), TypeScale.STAND_IN)).width();
    }

    Heights heights(Language language, TypeStep step) {
        return faces.heights(language, step.size());
    }

    void note(Text text) {
        for (var finding : paragraphs.missing(text, place)) {
            add(finding);
        }
    }

    /** @param arguments how many lines too many */
    void overfull(List<String> arguments) {
        add(new Finding("typesetting.overfull", Finding.Severity.WARNING, place, arguments));
    }

    /** @param arguments number of the card, how many lines too many */
    void overfullCard(List<String> arguments) {
        add(new Finding("typesetting.card.overfull", Finding.Severity.WARNING, place, arguments));
    }

    /** A picture is too small for its place. */
    void coarse(int dotsPerInch, String picture) {
        var arguments = List.of(Integer.toString(dotsPerInch), picture);
        add(new Finding("typesetting.picture.coarse", Finding.Severity.WARNING, place, arguments));
    }

    private void add(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static Text name(Language language) {
        return Text.plain(Language.ENGLISH, language.tag());
    }
}
