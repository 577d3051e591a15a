package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.benchmark.Figures;

/**
 * How many readers without an account one core serves, through the whole chain of filters, beside an nginx that serves the same bytes
 * as a file on the same core. Seconds of each run: -Dbenchmark.seconds.
 */
class PublicPagesBenchmark {

    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 10);
    private static final String PAGE = "/library/plans/history-of-migration-1?lang=en";
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
                compare(figures, "pages", port, nginx.port(), null, 200, PAGES);
                compare(figures, "answers 304", port, nginx.port(), first.header("ETag"), 304, UNCHANGED);
            }
        }
        figures.print();
    }

    /** The content of the demonstration comes in while the application answers already. */
    private static LoadTool.Answer first(int port) throws IOException, InterruptedException {
        var asking = new LoadTool(port, PAGE, null, 200);
        for (int i = 0; asking.once().status() != 200 && i < 300; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        return asking.once();
    }

    private static void compare(Figures figures, String what, int port, int nginxPort, String etag, int status, int aim)
            throws IOException {
        var ours = new LoadTool(port, PAGE, etag, status);
        var theirEtag = etag == null
                ? null
                : new LoadTool(nginxPort, "/page", null, 200).once().header("ETag");
        var theirs = new LoadTool(nginxPort, "/page", theirEtag, status);
        ours.fastest(SECONDS); // warm
        var our = ours.fastest(SECONDS);
        var their = theirs.fastest(SECONDS);
        figures.say("%-44s %10.0f a second, nginx %.0f, ratio %.2f".formatted(what, our, their, our / their));
        figures.aim("%d %s a second on one core".formatted(aim, what), our >= aim);
        figures.aim("%.2f of nginx".formatted(RATIO), our / their >= RATIO);
        var pace = Math.min(aim / 2.0, our / 2);
        var times = ours.paced(pace, SECONDS);
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
