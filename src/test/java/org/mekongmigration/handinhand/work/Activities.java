package org.mekongmigration.handinhand.work;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.portable.Kinds;

/** Contents for tests about life, made as files say them. */
final class Activities {

    static final ContentFormat FORMAT = Kinds.format();

    private Activities() {}

    static Activity titled(String title) {
        return titled(WorkAuthoring.freshId(), title);
    }

    static Activity titled(WorkId id, String title) {
        return withSteps(id, title, 2);
    }

    static Activity withSteps(WorkId id, String title, int steps) {
        var list = IntStream.rangeClosed(1, steps)
                .mapToObj(number -> """
                        {"id":"st%d","title":{"en":"Step %d"},"minutes":5,"say":{"en":"Say %d","th":"พูด %d"}}""".formatted(number, number, number, number))
                .collect(Collectors.joining(","));
        return json("""
                {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"licence":"CC-BY-4.0","id":"%s","languages":["en","th"],
                "title":{"en":"%s"},"minutes":{"usual":20},"steps":[%s]}""".formatted(id, title, list));
    }

    static Activity json(String json) {
        return (Activity) FORMAT.fromJson(json);
    }

    /** The same content with one piece of its JSON text replaced. */
    static Activity changed(Activity activity, String from, String to) {
        var json = FORMAT.toJson(activity);
        if (!json.contains(from)) {
            throw new IllegalArgumentException(json + " has no " + from);
        }
        return json(json.replace(from, to));
    }
}
