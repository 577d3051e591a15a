package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mekongmigration.handinhand.Installed;

/** The server that everybody measures by, with one worker and one file: the compressed bytes of a page of ours. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    Nginx(Path folder, int port, byte[] page) throws IOException, InterruptedException {
        this.port = port;
        Files.write(folder.resolve("page"), page);
        var settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                worker_processes 1;
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off;
                  sendfile on;
                  keepalive_requests 100000000;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server {
                    listen 127.0.0.1:%2$d;
                    location = /page {
                      root %1$s;
                      default_type text/html;
                      add_header Content-Encoding gzip;
                    }
                  }
                }
                """.formatted(folder, port));
        process = new ProcessBuilder(Installed.nginx().toString(), "-c", settings.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        for (int i = 0; i < 100 && !answers(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean answers() {
        try {
            return new LoadTool(port, "/page", null, 200).once().status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
