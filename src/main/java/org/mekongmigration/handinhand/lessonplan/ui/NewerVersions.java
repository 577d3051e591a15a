package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.NewerVersion;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkShelf;

/** Newer versions of the activities of one open plan: of her own works the newest, of others' what is published. Each is read once. */
class NewerVersions implements NewerNote.Versions {

    private record Newest(Activity activity, int number) {}

    private record Found(Optional<Newest> newest, boolean hers) {}

    private final WorkShelf shelf;
    private final WorkHistory history;
    private final Map<WorkId, Found> read = new HashMap<>();

    NewerVersions(WorkShelf shelf, WorkHistory history) {
        this.shelf = shelf;
        this.history = history;
    }

    @Override
    public Optional<NewerVersion> newer(AdaptedActivity activity) {
        return found(activity)
                .newest()
                .map(it -> new NewerVersion(activity, it.activity(), it.number()))
                .filter(NewerVersion::asksFor);
    }

    @Override
    public NewerDialog.Changes changes() {
        return history::changesForReader;
    }

    /** Whether it is for her to write on. */
    boolean hers(AdaptedActivity activity) {
        return found(activity).hers();
    }

    private Found found(AdaptedActivity activity) {
        return read.computeIfAbsent(activity.activity().id(), this::find);
    }

    private Found find(WorkId id) {
        var found = shelf.find(id);
        var newest = found.flatMap(it ->
                        it.rights().own() ? found : it.work().published().flatMap(number -> shelf.find(id, number)))
                .map(NewerVersions::kept);
        return new Found(newest, found.filter(it -> it.rights().edit()).isPresent());
    }

    private static Newest kept(Shelved found) {
        return new Newest(found.content(Activity.class), found.number());
    }
}
