package org.mekongmigration.handinhand.activity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.work.ui.Desk;

/** Lists whose fields offer what stands in another list. */
final class Depending {

    private Depending() {}

    /** Shows a list anew when what it depends on has changed. */
    static void on(Desk<Activity> desk, Supplier<List<BlockId>> ids, Runnable show) {
        var last = new ArrayList<>(ids.get());
        desk.onChange(() -> {
            var now = ids.get();
            if (!now.equals(last)) {
                last.clear();
                last.addAll(now);
                show.run();
            }
        });
    }
}
