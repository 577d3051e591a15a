package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.Colleagues;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lessons say about an activity, for who wrote it: its owner, and the Network's authors where it is the Network's. */
@Service
@Transactional(readOnly = true)
public class LessonsOfActivity {

    private final TaughtLessons lessons;
    private final WorkShelf shelf;
    private final SignedIn signedIn;
    private final Colleagues colleagues;

    LessonsOfActivity(TaughtLessons lessons, WorkShelf shelf, SignedIn signedIn, Colleagues colleagues) {
        this.lessons = lessons;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.colleagues = colleagues;
    }

    /** Absent for others, and while no lesson has been told of. */
    public Optional<TaughtFacts> of(WorkId activity) {
        var person = signedIn.require();
        return shelf.find(activity)
                .filter(found -> isForHer(person, found))
                .map(found -> facts(activity, person))
                .filter(facts -> !facts.versions().isEmpty());
    }

    private static boolean isForHer(Person person, Shelved activity) {
        return activity.rights().own()
                || activity.work().network() && person.role().implies(Role.AUTHOR);
    }

    private TaughtFacts facts(WorkId activity, Person reader) {
        var names = names(reader);
        var taught = new ArrayList<ActivityTaught>();
        var words = new ArrayList<TaughtFacts.Words>();
        for (var lesson : lessons.withActivity(activity.value())) {
            var teacher = lesson.teacher().map(names::get);
            for (var one : lesson.of(activity)) {
                taught.add(one);
                if (!one.worked().isEmpty() || !one.toChange().isEmpty()) {
                    words.add(new TaughtFacts.Words(
                            one.version(), lesson.on(), teacher, lesson.pupils(), one.worked(), one.toChange()));
                }
            }
        }
        return new TaughtFacts(TaughtFacts.numbers(taught), words);
    }

    /** Those who know each other: of her own school, and she herself. */
    private Map<AccountId, String> names(Person reader) {
        var names = new HashMap<AccountId, String>();
        colleagues.of(reader).forEach(it -> names.put(it.id(), it.name()));
        names.put(reader.id(), reader.name());
        return names;
    }
}
