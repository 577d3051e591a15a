package org.mekongmigration.handinhand;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of views without a browser: the whole application on an empty H2 database in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;${handinhand.h2-options}",
            "spring.datasource.password=",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap"
        })
public @interface OnScreens {}
