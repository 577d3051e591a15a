package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program from its start to its end, told by GNU time. */
final class WholeProcess {

    private static final Path TIME = Path.of("/usr/bin/time");

    private final List<String> command;
    private final Path told;
    private final List<long[]> runs = new ArrayList<>();

    /** @param told takes what is told of each run */
    WholeProcess(Path told, List<String> command) {
        this.told = told;
        this.command = new ArrayList<>(List.of(TIME.toString(), "-f", "%e %U %S %M", "-o", told.toString()));
        this.command.addAll(command);
    }

    static boolean canBeTold() {
        return Files.isExecutable(TIME);
    }

    void run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FACES", PeerSource.faces().toString());
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException(command + " ended with " + status);
        }
        var words = Files.readString(told).strip().split(" ");
        runs.add(new long[] {
            nanos(words[0]), nanos(words[1]) + nanos(words[2]), Long.parseLong(words[3]) * 1024,
        });
    }

    /** The first run fills what the system keeps of files. */
    void forget() {
        runs.clear();
    }

    long[] took() {
        return runs.stream().mapToLong(run -> run[0]).toArray();
    }

    /** Of all processors together, in nanoseconds; the median. */
    long ofProcessors() {
        return median(runs.stream().mapToLong(run -> run[1]).toArray());
    }

    /** In bytes. */
    long mostResident() {
        return runs.stream().mapToLong(run -> run[2]).max().orElseThrow();
    }

    private static long nanos(String seconds) {
        return Math.round(Double.parseDouble(seconds) * 1e9);
    }

    private static long median(long[] numbers) {
        Arrays.sort(numbers);
        return numbers[numbers.length / 2];
    }
}
