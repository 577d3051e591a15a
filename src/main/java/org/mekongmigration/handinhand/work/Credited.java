package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;

/** What comes with what is taken from another work: who made it, the language that it is in, and the pictures that it shows. */
final class Credited {

    private Credited() {}

    /**
     * @param before the copy before something was taken
     * @param origin whose makers are added to those of the copy; none is taken away
     */
    static Content of(Content taken, Content before, Content origin) {
        return pictured(named(taken, before, origin), origin);
    }

    private static Content named(Content taken, Content before, Content origin) {
        var makers = new LinkedHashSet<>(taken.makers());
        makers.addAll(origin.makers());
        var credited = makers.size() == taken.makers().size()
                ? taken
                : Edit.set(taken, new Place(List.of("makers")), List.copyOf(makers));
        var spoken = new HashSet<>(ContentWalk.texts(taken).keySet());
        spoken.removeAll(ContentWalk.texts(before).keySet());
        var languages = new ArrayList<>(taken.languages());
        origin.languages().stream()
                .filter(language -> spoken.contains(language) && !languages.contains(language))
                .forEach(languages::add);
        return languages.size() == taken.languages().size()
                ? credited
                : Edit.set(credited, new Place(List.of("languages")), List.copyOf(languages));
    }

    /** A page that shows a picture which only the origin has brings it. */
    private static Content pictured(Content taken, Content origin) {
        var pictures = new LinkedHashMap<>(taken.pictures());
        for (var name : ContentWalk.shown(taken)) {
            var picture = origin.pictures().get(name);
            if (picture != null) {
                pictures.putIfAbsent(name, picture);
            }
        }
        return pictures.size() == taken.pictures().size()
                ? taken
                : Edit.set(taken, new Place(List.of("pictures")), pictures);
    }
}
