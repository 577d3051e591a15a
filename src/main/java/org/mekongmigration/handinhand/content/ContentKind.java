package org.mekongmigration.handinhand.content;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of work: how it is read, written and judged. Each content room has one as a public constant.
 *
 * @param references what a work of this kind names, in the order of the work
 * @param checks all that judge works of this kind
 */
public record ContentKind<C extends Content>(
        Kind kind, Class<C> type, Function<C, Set<Reference>> references, List<Check<C>> checks) {

    public ContentKind {
        checks = List.copyOf(checks);
    }

    public List<Finding> findings(C work, Works others) {
        return findings(checks.stream(), work, others);
    }

    /** Only of what the work names. */
    public List<Finding> findingsOfReferences(C work, Works others) {
        return findings(checks.stream().filter(ReferenceCheck.class::isInstance), work, others);
    }

    private List<Finding> findings(Stream<Check<C>> checks, C work, Works others) {
        return checks.flatMap(check -> check.check(work, others).stream()).toList();
    }
}
