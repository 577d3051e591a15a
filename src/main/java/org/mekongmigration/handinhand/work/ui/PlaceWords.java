package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.Change;

/** A place of a work in the reader's words: "Steps 2 “Show the bag” · Say". */
public final class PlaceWords {

    private static final String PICTURE = "[0-9a-f]{64}";

    private final Component at;

    public PlaceWords(Component at) {
        this.at = at;
    }

    public String of(Change.Where where) {
        return where.steps().stream().map(this::step).collect(Collectors.joining(" · "));
    }

    private String step(Change.Step step) {
        var field = at.getTranslation("work.field." + step.key());
        if (step.number() == 0) {
            return field;
        }
        return step.name().isEmpty()
                ? at.getTranslation("work.compare.block", field, step.number())
                : at.getTranslation("work.compare.block.named", field, step.number(), step.name());
    }

    /** A number or a choice; what is only a sign for the machine is named by what it stands for. */
    String value(Change.Where where, String value) {
        if (where.steps().getLast().key().endsWith("languages")) {
            return Stream.of(value.split(", *"))
                    .map(tag -> new Language(tag).ownName())
                    .collect(Collectors.joining(", "));
        }
        return switch (value) {
            case "true" -> at.getTranslation("work.compare.yes");
            case "false" -> at.getTranslation("work.compare.no");
            default ->
                value.matches(PICTURE)
                        ? at.getTranslation("work.compare.picture")
                        : value.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
        };
    }
}
