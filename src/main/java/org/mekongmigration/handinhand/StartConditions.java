package org.mekongmigration.handinhand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Looks, before anything else is started, whether this machine lets Hand in Hand start: a folder to write to, a database file that
 * nobody else holds, a free port. Found later each of them would be a page of stack traces.
 */
class StartConditions implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var demo = environment.containsProperty("demo")
                || environment.getProperty("handinhand.demo", Boolean.class, false);
        var data = dataFolder(environment, demo);
        settle(environment, data, demo);
        refuseUnlessWritable(data);
        refuseIfHeldByAnother(environment.getProperty("spring.datasource.url", ""));
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.SERVLET) {
            refuseIfTaken(
                    environment.getProperty("server.port", Integer.class, 8080),
                    environment.getProperty("server.address"));
        }
    }

    private static Path dataFolder(ConfigurableEnvironment environment, boolean demo) {
        var data = Path.of(environment.getProperty("handinhand.data", "./data"))
                .toAbsolutePath()
                .normalize();
        return demo ? data.resolve("demo") : data;
    }

    /**
     * Accounts of the demonstration have no secret passwords: whatever else is configured, it listens to this machine alone and
     * touches no other database than its own.
     */
    private static void settle(ConfigurableEnvironment environment, Path data, boolean demo) {
        Map<String, Object> settled = new HashMap<>(Map.of("handinhand.data", data.toString()));
        if (demo) {
            settled.put("handinhand.demo", true);
            settled.put("server.address", LOOPBACK);
            settled.put("spring.datasource.url", "${handinhand.own-database}");
            settled.put("spring.datasource.username", "handinhand");
            settled.put("spring.datasource.password", "");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("start conditions", settled));
    }

    private static void refuseUnlessWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "writable", null));
        } catch (IOException e) {
            throw new StartRefused("The data folder " + data
                    + " cannot be written to: give this user the right to, or name another folder in HANDINHAND_DATA.");
        }
    }

    private static void refuseIfHeldByAnother(String url) {
        var prefix = "jdbc:h2:file:";
        if (!url.startsWith(prefix)) {
            return;
        }
        var file = Path.of(url.substring(prefix.length()).split(";", 2)[0] + ".mv.db");
        if (Files.exists(file) && isHeld(file)) {
            throw new StartRefused(
                    "The database " + file
                            + " is in use by another Hand in Hand: stop that one first, or name another folder in HANDINHAND_DATA.");
        }
    }

    private static boolean isHeld(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new StartRefused("The database " + file + " cannot be opened: " + e.getMessage());
        }
    }

    private static void refuseIfTaken(int port, @Nullable String address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server does: a connection that is closing does not count
            socket.bind(new InetSocketAddress(address == null ? null : InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new StartRefused("Port " + port + " is not free (" + e.getMessage()
                    + "): stop the program that uses it, or choose another port, as in SERVER_PORT=8081 ./run");
        }
    }
}
