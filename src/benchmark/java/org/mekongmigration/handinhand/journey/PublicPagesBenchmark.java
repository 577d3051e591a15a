package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.benchmark.Figures;

/**
 * How many readers without an account one core serves, through the whole chain of filters, beside an nginx that serves the same bytes
 * as a file on the same core. On a machine that others use, the time of the processor that an answer took says more than how many
 * there were. Seconds of each run: -Dbenchmark.seconds.
 */
class PublicPagesBenchmark {

    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 10);
    private static final String PAGE = "/library/plans/history-of-migration-1?lang=en";

    /** Comes last when the content of the demonstration comes in. */
    private static final String LAST = "/library/terms/xenophobia";

    /** So many answers before measuring: Java compiles what runs often, on the same core, and until then it is another program. */
    private static final int WARMING = 200_000;

    private static final int LONGEST_ROUNDS = 60;

    private static final int PAGES = 2_500;
    private static final int UNCHANGED = 7_000;
    private static final double RATIO = 0.25;

    @TempDir
    private Path folder;

    @Test
    void measures() throws Exception {
        var figures = new Figures("public-pages", "a lesson plan in the library, 8 connections that stay open");
        try (var application = RunningApplication.demo(
                folder.resolve("data"),
                "--handinhand.public.requests-at-once=1000000000",
                "--handinhand.public.requests-a-second=1000000000")) {
            var port = URI.create(application.address()).getPort();
            var first = first(port);
            if (!first.header("Set-Cookie").isEmpty()) {
                throw new IllegalStateException("a cookie: " + first.head());
            }
            try (var nginx = new Nginx(Files.createDirectory(folder.resolve("nginx")), free(), bytes(application))) {
                figures.say(
                        pinned(application.pid(), 0)
                                        && pinned(nginx.pid(), 0)
                                        && pinned(ProcessHandle.current().pid(), 1)
                                ? "both servers on core 0, the load tool on core 1"
                                : "servers and load tool share all cores");
                figures.say("%d bytes of page, compressed".formatted(first.length()));
                var us = new Served(port, PAGE, application.pid());
                var them = new Served(nginx.port(), "/page", nginx.pid());
                compare(figures, "pages", us.pages(), them.pages(), PAGES);
                compare(figures, "answers 304", us.unchanged(), them.unchanged(), UNCHANGED);
            }
        }
        figures.print();
    }

    /** The content of the demonstration comes in while the application answers already. */
    private static LoadTool.Answer first(int port) throws IOException, InterruptedException {
        var last = new LoadTool(port, LAST, null, 200);
        for (int i = 0; last.once().status() != 200 && i < 300; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        return new LoadTool(port, PAGE, null, 200).once();
    }

    /** A page of a server, asked for by who has it not and by who has it. */
    private record Served(int port, String path, long pid) {

        Load pages() {
            return new Load(new LoadTool(port, path, null, 200), pid);
        }

        Load unchanged() throws IOException {
            var etag = new LoadTool(port, path, null, 200).once().header("ETag");
            return new Load(new LoadTool(port, path, etag, 304), pid);
        }
    }

    /** @param micros of the server's processor time for each answer */
    private record Speed(double aSecond, double micros) {}

    private record Load(LoadTool tool, long pid) {

        Speed fastest() {
            var before = processorTime();
            var aSecond = tool.fastest(SECONDS);
            var spent = processorTime().minus(before);
            return new Speed(aSecond, spent.toNanos() / 1e3 / (aSecond * SECONDS));
        }

        private Duration processorTime() {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElseThrow();
        }

        String warm() {
            double answered = 0;
            int rounds = 0;
            while (answered < WARMING && rounds < LONGEST_ROUNDS) {
                answered += fastest().aSecond() * SECONDS;
                rounds++;
            }
            return "%.0f answers, %d s".formatted(answered, rounds * SECONDS);
        }
    }

    private static void compare(Figures figures, String what, Load ours, Load theirs, int aim) {
        figures.say("%-44s %s".formatted("warmed by " + what, ours.warm()));
        var our = ours.fastest();
        var their = theirs.fastest();
        figures.say("%-44s %10.0f a second, nginx %.0f, ratio %.2f"
                .formatted(what, our.aSecond(), their.aSecond(), our.aSecond() / their.aSecond()));
        figures.say("%-44s %10.1f us of processor each, nginx %.1f, ratio %.2f"
                .formatted("", our.micros(), their.micros(), their.micros() / our.micros()));
        figures.aim("%d %s a second on one core".formatted(aim, what), our.aSecond() >= aim);
        figures.aim("%.2f of nginx".formatted(RATIO), our.aSecond() / their.aSecond() >= RATIO);
        var pace = Math.min(aim / 2.0, our.aSecond() / 2);
        var times = ours.tool().paced(pace, SECONDS);
        Arrays.sort(times);
        var p99 = times[(int) Math.ceil(0.99 * times.length) - 1] / 1e6;
        figures.say(String.format(
                Locale.ROOT,
                "%-44s %10.1f ms p50, %.1f ms p99",
                "at %.0f %s a second".formatted(pace, what),
                times[times.length / 2] / 1e6,
                p99));
        figures.aim("p99 within 50 ms at half of that", p99 <= 50);
    }

    private static byte[] bytes(RunningApplication application) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(application.address() + PAGE))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Whether the machine could be told to. */
    private static boolean pinned(long pid, int core) throws InterruptedException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return false;
        }
        try {
            return new ProcessBuilder("taskset", "-acp", "" + core, "" + pid)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
