package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Outlines as drawing programs write them: M, L, C, Q and Z with absolute places. */
final class Outlined {

    private static final Pattern COMMAND = Pattern.compile("([MLCQZ])([^MLCQZ]*)");

    private Outlined() {}

    static Path2D path(String written) {
        var path = new Path2D.Double();
        COMMAND.matcher(written).results().forEach(command -> add(path, command));
        return path;
    }

    private static void add(Path2D path, MatchResult command) {
        var at = Arrays.stream(command.group(2).strip().split("[ ,]+"))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        switch (command.group(1)) {
            case "M" -> path.moveTo(at[0], at[1]);
            case "L" -> path.lineTo(at[0], at[1]);
            case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
            default -> path.closePath();
        }
    }
}
