package org.mekongmigration.handinhand.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table of one benchmark: a line for each thing that was measured. Printed, and kept in {@code target/benchmarks}. */
public final class Figures {

    private static final String TIMES = "%-44s %8s %10s %10s %10s %10s %12s%n";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final StringBuilder table = new StringBuilder();

    /**
     * @param name the benchmark's, as it is started
     * @param what is measured, in one line
     */
    public Figures(String name, String what) {
        this.name = name;
        table.append("Benchmark ").append(name).append(": ").append(what).append('\n');
        table.append(machine()).append('\n');
    }

    /** The head over lines of times. */
    public Figures times() {
        table.append(
                String.format(Locale.ROOT, TIMES, "", "times", "p50 ms", "p95 ms", "p99 ms", "most ms", "p95 cpu ms"));
        return this;
    }

    /** Does the thing so many times after warming up, and adds a line. Each time may be another thing of the same sort. */
    public Spread measure(String line, int times, Measured measured) {
        for (int i = 0; i < times / 3 + 1; i++) {
            measured.run(i);
        }
        var nanos = new long[times];
        var own = new long[times];
        for (int i = 0; i < times; i++) {
            var begun = System.nanoTime();
            var ownBegun = THREADS.getCurrentThreadCpuTime();
            measured.run(i);
            own[i] = THREADS.getCurrentThreadCpuTime() - ownBegun;
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(own);
        return add(line, nanos, millis(at(own, 0.95)));
    }

    /** Adds a line of times that were taken elsewhere. */
    public Spread add(String line, long[] nanos) {
        return add(line, nanos, "");
    }

    /** @param own what its thread alone took of a processor: what it would take on a machine that does nothing else */
    private Spread add(String line, long[] nanos, String own) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        var spread = new Spread(at(sorted, 0.5), at(sorted, 0.95), sorted[sorted.length - 1]);
        table.append(String.format(
                Locale.ROOT,
                TIMES,
                line,
                nanos.length,
                millis(spread.p50()),
                millis(spread.p95()),
                millis(at(sorted, 0.99)),
                millis(spread.most()),
                own));
        return spread;
    }

    /** Adds a line of another sort, as bytes or seconds. */
    public Figures say(String line) {
        table.append(line).append('\n');
        return this;
    }

    /** Says whether an aim was reached; a benchmark measures and does not fail. */
    public Figures aim(String aim, boolean reached) {
        return say((reached ? "reached: " : "MISSED:  ") + aim);
    }

    public void print() {
        System.out.println("\n" + table);
        var file = Path.of("target", "benchmarks", name + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thing, done once. */
    public interface Measured {

        /** @param number counted from 0, so that each time may do another thing */
        void run(int number);
    }

    /** In nanoseconds. */
    public record Spread(long p50, long p95, long most) {

        public boolean within(int millis) {
            return p95 <= millis * 1_000_000L;
        }

        /** The worse of both, for an aim that holds for several lines. */
        public Spread or(Spread other) {
            return new Spread(Math.max(p50, other.p50), Math.max(p95, other.p95), Math.max(most, other.most));
        }
    }

    private static long at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }

    private static String machine() {
        List<String> parts = new ArrayList<>();
        parts.add(Runtime.getRuntime().availableProcessors() + " cores");
        parts.add("load "
                + String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        parts.add(Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB heap");
        parts.add("Java " + Runtime.version());
        parts.add(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return String.join(", ", parts);
    }
}
