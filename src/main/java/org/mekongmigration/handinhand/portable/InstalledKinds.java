package org.mekongmigration.handinhand.portable;

import org.mekongmigration.handinhand.content.ContentFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plain list of kinds, for the rooms that live in the container. */
@Configuration(proxyBeanMethods = false)
class InstalledKinds {

    @Bean
    ContentFormat contentFormat() {
        return Kinds.format();
    }
}
