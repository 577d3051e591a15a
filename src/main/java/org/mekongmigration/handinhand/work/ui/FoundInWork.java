package org.mekongmigration.handinhand.work.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mekongmigration.handinhand.content.Finding;

/**
 * How an editor shows findings.
 *
 * @param named with blocks called as its author sees them
 * @param go leads to a place
 * @param refused shows what stands in the way
 */
public record FoundInWork(
        UnaryOperator<List<Finding>> named, Consumer<Finding.Place> go, Consumer<List<Finding>> refused) {}
