package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Act;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Digits;

/**
 * The steps of a guide: numbers, minutes and clock run on from one to the next.
 *
 * @param speaker in the language of the guide
 */
public final class GuideSteps {

    private final Speaker speaker;
    private int number;
    private int clock;

    public GuideSteps(Speaker speaker) {
        this.speaker = speaker;
    }

    /** The clock stands at this minute of the lesson. */
    public void at(int minute) {
        clock = minute;
    }

    /**
     * @param title absent: nobody gave it one
     * @param acts in the order of the lesson
     * @param serves numbers of objectives
     */
    public Block.Step step(
            @Nullable Text title,
            @Nullable Integer minutes,
            List<Act> acts,
            List<Integer> serves,
            List<Block.BoxedNote> notes) {
        number++;
        var said = title != null ? title : speaker.label("added-step");
        var numbered = new ArrayList<>(List.of(new Text.Span(Digits.of(said.language(), number) + ". ", false)));
        numbered.addAll(said.spans());
        Text span = null;
        if (minutes != null && minutes > 0) {
            span = speaker.label("span", clock, clock + minutes);
            clock += minutes;
        }
        return new Block.Step(
                minutes == null ? null : speaker.number(minutes),
                span,
                new Text(said.language(), numbered, said.mark()),
                acts,
                serves.isEmpty() ? null : speaker.label("serves"),
                serves.stream().map(speaker::number).toList(),
                notes);
    }

    /** What somebody does; nothing if nobody wrote it. */
    public List<Act> act(ActKind kind, List<Block> blocks) {
        var label =
                switch (kind) {
                    case SAY -> "say";
                    case DO -> "do";
                    case PUPILS -> "pupils";
                };
        return blocks.isEmpty() ? List.of() : List.of(new Act(kind, speaker.label(label), blocks));
    }
}
