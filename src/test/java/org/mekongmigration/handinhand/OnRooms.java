package org.mekongmigration.handinhand;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test of services on an empty H2 database in memory, if it names no other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("rooms")
@SpringBootTest(
        classes = Rooms.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "handinhand.data=target/data-of-tests",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;${handinhand.h2-options}",
            "spring.datasource.password=",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap"
        })
public @interface OnRooms {}
