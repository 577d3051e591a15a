package org.mekongmigration.handinhand.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.work.WorkAuthoring;

/**
 * Twenty people, each in an activity of her own, whose drafts are saved: as fast as they can be, and as twenty people write,
 * one save in two seconds each.
 */
final class Autosaving {

    private static final int PEOPLE = 20;
    private static final int SAVES = 60;
    private static final int WARMING_UP = 20;
    private static final int REST = 2_000;
    private static final int AIM = 50;
    private static final Place MINUTES = new Place(List.of("minutes", "usual"));

    private final WorkAuthoring authoring;
    private final People people;
    private final ManyActivities many;
    private final AtomicInteger written = new AtomicInteger();

    Autosaving(WorkAuthoring authoring, People people, ContentFormat format) {
        this.authoring = authoring;
        this.people = people;
        many = new ManyActivities(format);
    }

    void measure(String name, String database) {
        var figures = new Figures(name, "a draft saved at the service, " + PEOPLE + " threads, " + database).times();
        all(WARMING_UP, 0);
        figures.add("one after the other, without a rest", all(SAVES, 0));
        var writing = figures.add("one in two seconds each", all(SAVES / 3, REST));
        figures.aim("p95 within " + AIM + " ms while twenty people write", writing.within(AIM))
                .print();
    }

    private long[] all(int saves, int rest) {
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var writing = new ArrayList<Callable<long[]>>();
            for (int person = 0; person < PEOPLE; person++) {
                var which = person;
                writing.add(() -> writes(which, saves, rest));
            }
            var nanos = LongStream.builder();
            for (var done : threads.invokeAll(writing)) {
                LongStream.of(done.get()).forEach(nanos);
            }
            return nanos.build().toArray();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] writes(int which, int saves, int rest) throws InterruptedException {
        people.acts(Role.TEACHER, people.school());
        var opened = authoring.create(many.activity(written.getAndIncrement()));
        var nanos = new long[saves];
        TimeUnit.MILLISECONDS.sleep((long) rest * which / PEOPLE);
        for (int i = 0; i < saves; i++) {
            var changed = Edit.set(opened.content(Activity.class), MINUTES, 10 + i % 30);
            var begun = System.nanoTime();
            opened = authoring.save(opened, changed);
            nanos[i] = System.nanoTime() - begun;
            TimeUnit.MILLISECONDS.sleep(rest);
        }
        people.nobodyActs();
        return nanos;
    }
}
