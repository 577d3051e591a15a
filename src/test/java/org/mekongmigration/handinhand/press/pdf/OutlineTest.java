package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final double HOLE = 10;

    /** A ring, as round letters are: its hole runs the other way. */
    private static Shape ring() {
        var ring = new Path2D.Double();
        ring.append(new Ellipse2D.Double(0, 0, 20, 20), false);
        var turned = AffineTransform.getTranslateInstance(15, 5);
        turned.scale(-1, 1);
        ring.append(turned.createTransformedShape(new Ellipse2D.Double(0, 0, HOLE, HOLE)), false);
        return ring;
    }

    private static Area painted(Shape shape, double line) {
        var area = new Area(shape);
        area.add(new Area(
                new BasicStroke((float) line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(shape)));
        return area;
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
        var coarse = steps(Outline.coarse(ring(), 0.3).shape());

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

        var coarse = new Area(Outline.coarse(whole, 0.3).shape());
        var beyond = new Area(whole);
        beyond.subtract(new Area(new BasicStroke(0.62f).createStrokedShape(whole)));
        beyond.subtract(coarse);

        assertThat(beyond.isEmpty()).isTrue();
    }

    @Test
    void leavesOutAHoleThatItsLineCovers() {
        double line = HOLE + 0.1;
        var outline = Outline.coarse(ring(), 0.3);

        var covered = outline.covered(line).shape();

        assertThat(steps(covered))
                .filteredOn(step -> step == PathIterator.SEG_MOVETO)
                .hasSize(1);
        assertThat(painted(covered, line)).matches(painted(outline.shape(), line)::equals);
    }

    @Test
    void keepsAHoleThatIsSeen() {
        var outline = Outline.coarse(ring(), 0.3);

        assertThat(steps(outline.covered(HOLE - 1).shape())).isEqualTo(steps(outline.shape()));
    }

    @Test
    void doesNotDrawTheLineThatClosesIt() {
        var square = Outline.coarse(new Rectangle2D.Double(0, 0, 5, 5), 0.1).shape();

        assertThat(steps(square))
                .containsExactly(
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_CLOSE);
    }

    @Test
    void keepsAnOpenLineOpen() {
        var line = new Path2D.Double();
        line.moveTo(0, 0);
        line.lineTo(5, 0.1);
        line.lineTo(10, 0);
        line.lineTo(10, 8);

        var coarse = Outline.coarse(line, 0.3).shape();

        assertThat(steps(coarse))
                .containsExactly(PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO, PathIterator.SEG_LINETO);
    }
}
