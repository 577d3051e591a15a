package org.mekongmigration.handinhand.typesetting;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.mekongmigration.handinhand.typesetting.Line.Cluster;

/**
 * Clusters that recur are one object: texts are made of few, so that lines can be kept for little. A place holds the last cluster that
 * fell on it; nothing depends on which one that is. Thread-safe.
 */
final class SharedClusters {

    private static final int PLACES = 1 << 14;

    private final AtomicReferenceArray<Cluster> places = new AtomicReferenceArray<>(PLACES);

    /** The glyphs of a stretch of text, without those that draw nothing. */
    Cluster of(Glyphs glyphs, int from, int to, String text, int start, int end) {
        int width = (to == glyphs.count() ? glyphs.width() : glyphs.x()[to]) - glyphs.x()[from];
        int place = place(glyphs, from, to, text, start, end);
        var there = places.getAcquire(place);
        if (there != null && there.advance() == width && isSame(there, glyphs, from, to, text, start, end)) {
            return there;
        }
        var cluster = cluster(glyphs, from, to, text.substring(start, end), width);
        places.setRelease(place, cluster);
        return cluster;
    }

    private static int place(Glyphs glyphs, int from, int to, String text, int start, int end) {
        int sum = end - start;
        for (int i = start; i < end; i++) {
            sum = 31 * sum + text.charAt(i);
        }
        for (int i = from; i < to; i++) {
            sum = 31 * sum + glyphs.ids()[i];
        }
        sum = 31 * sum + (to == glyphs.count() ? glyphs.width() : glyphs.x()[to]) - glyphs.x()[from];
        return (sum * 0x9E3779B1) >>> (Integer.SIZE - 14);
    }

    private static boolean isSame(Cluster cluster, Glyphs glyphs, int from, int to, String text, int start, int end) {
        if (cluster.text().length() != end - start || !text.startsWith(cluster.text(), start)) {
            return false;
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            if (glyphs.ids()[i] >= Glyphs.HIDDEN) {
                continue;
            }
            if (count == cluster.glyphs().length
                    || cluster.glyphs()[count] != glyphs.ids()[i]
                    || cluster.dx()[count] != glyphs.x()[i] - glyphs.x()[from]
                    || cluster.dy()[count] != glyphs.y()[i]) {
                return false;
            }
            count++;
        }
        return count == cluster.glyphs().length;
    }

    private static Cluster cluster(Glyphs glyphs, int from, int to, String text, int width) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += glyphs.ids()[i] < Glyphs.HIDDEN ? 1 : 0;
        }
        var ids = new int[count];
        var dx = new int[count];
        var dy = new int[count];
        int next = 0;
        for (int i = from; i < to; i++) {
            if (glyphs.ids()[i] < Glyphs.HIDDEN) {
                ids[next] = glyphs.ids()[i];
                dx[next] = glyphs.x()[i] - glyphs.x()[from];
                dy[next++] = glyphs.y()[i];
            }
        }
        return new Cluster(text, ids, dx, dy, width);
    }
}
