package org.mekongmigration.handinhand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A MariaDB server of the tests' own, started when the first test needs it, gone with the tests. */
public final class MariaDb {

    /** The user that may do everything; the server listens to this machine only. */
    public static final String USER = "root";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Process server;
    private final Path folder;
    private final int port;

    private MariaDb() {
        try {
            folder = Files.createTempDirectory("mariadb");
            port = freePort();
            install();
            server = new ProcessBuilder(
                            Installed.mariaDbServer().toString(),
                            "--no-defaults",
                            "--user=" + System.getProperty("user.name"),
                            "--bind-address=127.0.0.1",
                            "--port=" + port,
                            "--datadir=" + folder.resolve("data"),
                            "--socket=" + folder.resolve("socket"),
                            "--pid-file=" + folder.resolve("pid"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {
        private static final MariaDb SERVER = new MariaDb();
    }

    /** The address of a new, empty database. */
    public static String freshDatabase() {
        var name = "test" + DATABASES.incrementAndGet();
        try (var connection = Started.SERVER.connect();
                var statement = connection.createStatement()) {
            // the server's own default, which the columns must not depend on
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_general_ci");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return "jdbc:mariadb://127.0.0.1:" + Started.SERVER.port + "/" + name;
    }

    private void install() throws IOException {
        var installing = new ProcessBuilder(
                        Installed.mariaDbInstallDb().toString(),
                        "--no-defaults",
                        "--user=" + System.getProperty("user.name"),
                        "--datadir=" + folder.resolve("data"),
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("install.log").toFile())
                .start();
        try {
            if (!installing.waitFor(60, TimeUnit.SECONDS) || installing.exitValue() != 0) {
                throw new AssertionError("MariaDB did not set up its folder: " + log("install.log"));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitReady() throws IOException {
        for (int attempt = 0; attempt < 300; attempt++) {
            try (var connection = connect()) {
                return;
            } catch (SQLException e) {
                if (!server.isAlive()) {
                    break;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new AssertionError("MariaDB did not start: " + log("log"));
    }

    private java.sql.Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/mysql", USER, "");
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void stop() {
        server.destroy();
        try (var files = Files.walk(folder)) {
            server.waitFor(20, TimeUnit.SECONDS);
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException | InterruptedException e) {
            server.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
