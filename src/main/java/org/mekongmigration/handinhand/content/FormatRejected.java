package org.mekongmigration.handinhand.content;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not a work: every problem that was found in it. */
public final class FormatRejected extends RuntimeException {

    private final transient List<Problem> problems;

    public FormatRejected(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.mark() + " " + problem.key() + " " + problem.reason() + problem.arguments())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
