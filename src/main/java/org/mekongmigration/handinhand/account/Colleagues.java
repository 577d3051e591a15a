package org.mekongmigration.handinhand.account;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works at the same school. Rooms ask it for the person who is signed in. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those of her school whose accounts are open, by name, without herself; nobody for who works alone. */
    public List<Person> of(Person person) {
        return person.school()
                .map(school -> accounts.findBySchoolOrderByName(school.value()).stream()
                        .filter(account -> account.open() && !account.id().equals(person.id()))
                        .map(Account::person)
                        .toList())
                .orElse(List.of());
    }
}
