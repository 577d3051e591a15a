package org.mekongmigration.handinhand.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** One reading of a file: where it is, and what was wrong so far. */
final class Reading {

    /** Nobody reads more; and a hostile file shall not fill the memory with complaints. */
    private static final int ENOUGH = 50;

    private final Deque<String> path = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    <T> @Nullable T within(String key, Supplier<@Nullable T> reading) {
        path.addLast(key);
        try {
            return reading.get();
        } finally {
            path.removeLast();
        }
    }

    void problem(Mark mark, Reason reason, String... arguments) {
        count++;
        if (problems.size() < ENOUGH) {
            problems.add(new Problem(mark, String.join(".", path), reason, List.of(arguments)));
        }
    }

    int problemCount() {
        return count;
    }

    FormatRejected rejected() {
        return new FormatRejected(problems);
    }
}
