package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnRooms;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

@OnRooms
class RestedDraftsTest {

    @Autowired
    private RestedDrafts rested;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private Person author;

    @BeforeEach
    void author() {
        author = people.acts(Role.AUTHOR, null);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void becomeRevisionsOfTheirAuthorAfterTenMinutes() {
        var opened = authoring.create(Activities.titled("The bag"));
        authoring.save(opened, Activities.titled(opened.id(), "The bag by the door"));

        clock.advance(Duration.ofMinutes(11));
        people.nobodyActs();
        rested.keep();

        people.acts(author);
        var newest = history.of(opened.id()).getFirst();
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.author()).contains(author.name());
        assertThat(authoring.open(opened.id()).savedAt()).isEmpty();
    }

    @Test
    void stayDraftsWhileSheTypes() {
        var opened = authoring.create(Activities.titled("The bag"));
        authoring.save(opened, Activities.titled(opened.id(), "The bag by the door"));

        clock.advance(Duration.ofMinutes(9));
        rested.keep();

        assertThat(history.of(opened.id())).hasSize(1);
    }
}
