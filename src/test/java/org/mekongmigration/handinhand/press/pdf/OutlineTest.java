package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /** A ring, as round letters are. */
    private static Shape ring() {
        var ring = new Path2D.Double();
        ring.append(new Ellipse2D.Double(0, 0, 20, 20), false);
        ring.append(new Ellipse2D.Double(5, 5, 10, 10), false);
        return ring;
    }

    private static List<Integer> steps(Shape shape) {
        var steps = new ArrayList<Integer>();
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            steps.add(path.currentSegment(new double[6]));
        }
        return steps;
    }

    @Test
    void isOfStraightLinesAndKeepsItsParts() {
        var coarse = steps(Outline.coarse(ring(), 0.3));

        assertThat(coarse)
                .contains(PathIterator.SEG_LINETO)
                .doesNotContain(PathIterator.SEG_CUBICTO, PathIterator.SEG_QUADTO);
        assertThat(coarse).filteredOn(step -> step == PathIterator.SEG_MOVETO).hasSize(2);
        assertThat(coarse).filteredOn(step -> step == PathIterator.SEG_CLOSE).hasSize(2);
        assertThat(coarse).hasSizeLessThan(40);
    }

    @Test
    void staysAsNearAsAsked() {
        var whole = new Ellipse2D.Double(0, 0, 20, 20);

        var coarse = new Area(Outline.coarse(whole, 0.3));
        var beyond = new Area(whole);
        beyond.subtract(new Area(new BasicStroke(0.62f).createStrokedShape(whole)));
        beyond.subtract(coarse);

        assertThat(beyond.isEmpty()).isTrue();
    }

    @Test
    void keepsAnOpenLineOpen() {
        var line = new Path2D.Double();
        line.moveTo(0, 0);
        line.lineTo(5, 0.1);
        line.lineTo(10, 0);
        line.lineTo(10, 8);

        var coarse = Outline.coarse(line, 0.3);

        assertThat(steps(coarse))
                .containsExactly(PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO, PathIterator.SEG_LINETO);
    }
}
