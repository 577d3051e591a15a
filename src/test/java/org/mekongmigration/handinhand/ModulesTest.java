package org.mekongmigration.handinhand;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void useOnlyTheRoomsTheyDeclare() {
        ApplicationModules.of(HandInHand.class).verify();
    }
}
