package org.mekongmigration.handinhand;

import org.springframework.boot.SpringApplication;

/** Hand in Hand cannot start here, for a reason that the person at the machine can mend. Spring Boot passes it on without a stack trace. */
class StartRefused extends SpringApplication.AbandonedRunException {

    private final String sentence;

    StartRefused(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
