package org.mekongmigration.handinhand.journey;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Asks a server for one address over and over, on connections that stay open: as fast as it answers, or at a steady pace. */
final class LoadTool {

    private static final int CONNECTIONS = 8;

    private final int port;
    private final byte[] request;
    private final int expected;

    /**
     * @param etag that the reader has; absent for one who comes for the first time
     * @param expected status of every answer
     */
    LoadTool(int port, String path, String etag, int expected) {
        this.port = port;
        this.expected = expected;
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
                        + (etag == null ? "" : "If-None-Match: " + etag + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** An answer as it comes: its head, and how long its body is. */
    record Answer(String head, int length) {

        int status() {
            return Integer.parseInt(head.substring(9, 12));
        }

        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    Answer once() throws IOException {
        try (var connection = new Connection(port)) {
            return connection.ask(request);
        }
    }

    /** @return answers a second */
    double fastest(int seconds) {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var begun = System.nanoTime();
        var counts = onEach(() -> {
            var nanos = new ArrayList<Long>();
            try (var connection = new Connection(port)) {
                long count = 0;
                while (System.nanoTime() < end) {
                    check(connection.ask(request));
                    count++;
                }
                nanos.add(count);
            }
            return nanos;
        });
        return Arrays.stream(counts).sum() / ((System.nanoTime() - begun) / 1e9);
    }

    /** @return how long each answer took from the moment that it was due, so that waiting for the one before counts */
    long[] paced(double aSecond, int seconds) {
        var apart = (long) (1e9 * CONNECTIONS / aSecond);
        var begun = System.nanoTime();
        return onEach(() -> {
            var nanos = new ArrayList<Long>();
            try (var connection = new Connection(port)) {
                for (long due = begun; due < begun + seconds * 1_000_000_000L; due += apart) {
                    var wait = due - System.nanoTime();
                    if (wait > 0) {
                        LockSupport.parkNanos(wait);
                    }
                    check(connection.ask(request));
                    nanos.add(System.nanoTime() - due);
                }
            }
            return nanos;
        });
    }

    private void check(Answer answer) {
        if (answer.status() != expected) {
            throw new IllegalStateException("instead of " + expected + ": " + answer.head());
        }
    }

    private static long[] onEach(Callable<List<Long>> work) {
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var all = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(threads.submit(work));
            }
            var nanos = new ArrayList<Long>();
            for (var one : all) {
                nanos.addAll(one.get());
            }
            return nanos.stream().mapToLong(Long::longValue).toArray();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opened anew when the server has had enough of it. */
    private static final class Connection implements AutoCloseable {

        private final int port;
        private Socket socket = new Socket();
        private InputStream in = InputStream.nullInputStream();
        private boolean isOpen;

        Connection(int port) {
            this.port = port;
        }

        Answer ask(byte[] request) throws IOException {
            if (!isOpen) {
                open();
            }
            socket.getOutputStream().write(request);
            var head = head();
            var answer = new Answer(head, 0);
            var length = answer.header("Content-Length");
            int bytes = length.isEmpty() ? 0 : Integer.parseInt(length);
            in.skipNBytes(bytes);
            isOpen = !answer.header("Connection").equalsIgnoreCase("close");
            return new Answer(head, bytes);
        }

        private void open() throws IOException {
            socket.close();
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            isOpen = true;
        }

        private String head() throws IOException {
            var head = new StringBuilder(512);
            int ends = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                head.append((char) c);
                ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
                if (ends == 2) {
                    return head.toString();
                }
            }
            throw new IOException("the connection ended after: " + head);
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
