package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Component;

/** Who has a work open in an editor, as far as this node knows. Nothing of it is kept. */
@Component
public class WorkPresence {

    /** A tab says every five minutes that it is still there; who was not heard of three times is gone. */
    static final Duration SILENCE = Duration.ofMinutes(16);

    private final Map<WorkId, Map<Tab, Instant>> open = new ConcurrentHashMap<>();
    private final Clock clock;

    WorkPresence(Clock clock) {
        this.clock = clock;
    }

    /** One open editor of one person. */
    public final class Tab {
        private final WorkId work;
        private final AccountId person;
        private final String name;

        private Tab(WorkId work, Person person) {
            this.work = work;
            this.person = person.id();
            this.name = person.name();
        }

        /** It is still open. */
        public void stay() {
            put(this);
        }

        /** The names of other people who have the work open, each once; the tab is still open. */
        public List<String> others() {
            stay();
            return here(work).stream()
                    .filter(tab -> !tab.person.equals(person))
                    .map(tab -> Map.entry(tab.person, tab.name))
                    .distinct()
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList();
        }

        public void leave() {
            open.computeIfPresent(work, (id, tabs) -> {
                tabs.remove(this);
                return tabs.isEmpty() ? null : tabs;
            });
        }
    }

    Tab arrive(WorkId work, Person person) {
        var tab = new Tab(work, person);
        put(tab);
        return tab;
    }

    /** How many works are open, to see that none stays behind. */
    int works() {
        return open.size();
    }

    private void put(Tab tab) {
        open.compute(tab.work, (id, tabs) -> {
            var known = tabs == null ? new ConcurrentHashMap<Tab, Instant>() : tabs;
            known.put(tab, clock.instant());
            return known;
        });
    }

    private List<Tab> here(WorkId work) {
        var tabs = open.get(work);
        if (tabs == null) {
            return List.of();
        }
        var heard = clock.instant().minus(SILENCE);
        tabs.values().removeIf(last -> last.isBefore(heard));
        return List.copyOf(tabs.keySet());
    }
}
