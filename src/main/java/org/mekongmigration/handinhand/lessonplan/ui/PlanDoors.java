package org.mekongmigration.handinhand.lessonplan.ui;

import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.EditorFrame;
import org.mekongmigration.handinhand.design.EditorFrame.Pane;
import org.mekongmigration.handinhand.lessonplan.Placing;

/** The ways from one part of the builder to another. */
record PlanDoors(PlanDesk desk, Placing placing, EditorFrame frame) {

    void openClass() {
        new ClassDialog(desk).open();
    }

    void openObjectives() {
        new ObjectivesDialog(desk, placing).open();
    }

    /** The shelf, with what is chosen next going to this stage. */
    void openShelf(BlockId stage) {
        desk.target(stage);
        frame.open(Pane.LIST);
    }

    void openPlacement(BlockId placement) {
        desk.select(placement);
        frame.open(Pane.INSPECTOR);
    }

    /** Where a finding points to. */
    void go(Place place) {
        var path = place.path();
        switch (path.getFirst()) {
            case "class" -> openClass();
            case "objectives" -> openObjectives();
            case "stages" -> {
                if (path.size() > 3 && path.get(2).equals("placements")) {
                    openPlacement(new BlockId(path.get(3)));
                } else {
                    openShelf(new BlockId(path.get(1)));
                }
            }
            default -> frame.open(Pane.WORK);
        }
    }
}
