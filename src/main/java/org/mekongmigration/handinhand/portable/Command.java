package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.util.List;

/** One word of the command line and what it does. */
interface Command {

    String word();

    /** As {@code --help} shows it: how it is called and what it does, in lines. */
    String usage();

    /**
     * @param results standard output: what was asked for
     * @param messages standard error: what there is to say about it
     */
    ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages);
}
