package org.mekongmigration.handinhand.media;

import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one picture from a camera costs at the door: time, and the most memory that was ever in use. */
class PictureDoorBenchmark {

    @TempDir
    private Path data;

    @Test
    void measure() {
        report("JPEG, 12 megapixels", jpeg(scene(4000, 3000)));
        report("JPEG, 48 megapixels", jpeg(scene(8000, 6000)));
        report("PNG, 12 megapixels", png(scene(4000, 3000)));
    }

    private void report(String name, byte[] file) {
        var media = new PictureStoreFixture(data);
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        var details = media.bring(file);
        var milliseconds = (System.nanoTime() - start) / 1_000_000;
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf(
                "%-20s %5d ms, peak %4d MB, %5d kB in, %5d kB kept as %s%n",
                name, milliseconds, peak, file.length >> 10, details.bytes() >> 10, details.type());
    }

    private static BufferedImage scene(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x0E6670), width, height, new Color(0xE6A12F)));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }
}
