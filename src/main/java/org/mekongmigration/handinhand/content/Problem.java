package org.mekongmigration.handinhand.content;

import java.util.List;

/**
 * Why a file cannot be read.
 *
 * @param key where in the work, as "steps.st2.minutes"; empty for the whole file
 * @param arguments what the words need; the first is what was found, the second what is allowed
 */
public record Problem(Mark mark, String key, Reason reason, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Screens and command line find the words under {@code content.problem.} and the name in kebab-case. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_DEEP,
        TOO_MANY_PARTS,
        NOT_UTF8,
        NOT_YAML,
        NOT_JSON,
        SEVERAL_DOCUMENTS,
        ANCHOR,
        ALIAS,
        TAG,
        KEY_TWICE,
        KEY_UNKNOWN,
        KEY_MISSING,
        KEY_NOT_TEXT,
        TEXT_EXPECTED,
        NUMBER_EXPECTED,
        TRUTH_EXPECTED,
        LIST_EXPECTED,
        MAP_EXPECTED,
        VALUE_NOT_ALLOWED,
        FORMAT_UNKNOWN,
        BLOCK_ID_TWICE,
        NO_LANGUAGE,
        LANGUAGE_TWICE,
        NUMBER_TOO_SMALL,
        NUMBER_TOO_LARGE,
        FILE_MISSING,
        FILE_UNREADABLE,
        NO_WORK_HERE,
        NOT_A_ZIP,
        TOO_MANY_FILES,
        FILE_TOO_LARGE,
        PATH_OUTSIDE,
        WORK_ID_TWICE;

        /** The key of its words. */
        public String words() {
            return "content.problem."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
