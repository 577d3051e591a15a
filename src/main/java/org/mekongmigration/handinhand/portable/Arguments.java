package org.mekongmigration.handinhand.portable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a command: works and options.
 *
 * @param options by name, without hyphens; a switch has the value ""
 */
record Arguments(List<Path> works, Map<String, String> options) {

    /** @throws CallRejected if an option is not known, lacks its value or stands twice, or if no work is named */
    static Arguments of(List<String> arguments, Set<String> withValue, Set<String> switches) {
        var works = new ArrayList<Path>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                works.add(path(argument));
                continue;
            }
            int equals = argument.indexOf('=');
            var name = equals < 0 ? argument.substring(2) : argument.substring(2, equals);
            String value;
            if (switches.contains(name) && equals < 0) {
                value = "";
            } else if (withValue.contains(name)) {
                if (equals < 0
                        && (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--"))) {
                    throw new CallRejected("--" + name + " needs a value.");
                }
                value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
            } else {
                throw new CallRejected("There is no option --" + name + " here; ./run --help lists what there is.");
            }
            if (options.put(name, value) != null) {
                throw new CallRejected("--" + name + " stands twice.");
            }
        }
        if (works.isEmpty()) {
            throw new CallRejected("Name a work: its folder, its work.yaml, a folder of folders or a zip.");
        }
        return new Arguments(List.copyOf(works), Map.copyOf(options));
    }

    static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new CallRejected("No file can be named '" + argument + "'.");
        }
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String name) {
        return options.containsKey(name);
    }
}
