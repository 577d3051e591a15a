package org.mekongmigration.handinhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hand in Hand. */
@SpringBootApplication
public class HandInHand {

    public static void main(String... arguments) {
        SpringApplication.run(HandInHand.class, arguments);
    }
}
